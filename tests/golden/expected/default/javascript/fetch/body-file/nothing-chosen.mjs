// Nothing chosen

import { readFile } from "node:fs/promises";

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: await readFile("path/to/file"),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
