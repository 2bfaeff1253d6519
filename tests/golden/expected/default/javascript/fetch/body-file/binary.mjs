// Binary

import { readFile } from "node:fs/promises";

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "image/png",
  },
  body: await readFile("path/to/photo.png"),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
