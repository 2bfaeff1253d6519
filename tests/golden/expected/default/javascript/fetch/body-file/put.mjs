// Put

import { readFile } from "node:fs/promises";

const response = await fetch("https://api.example.com/things", {
  method: "PUT",
  headers: {
    "Content-Type": "application/octet-stream",
  },
  body: await readFile("my file.bin"),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
