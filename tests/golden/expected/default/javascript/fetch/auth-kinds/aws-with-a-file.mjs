// AWS with a file
//
// Set before running: KEY

import { readFile } from "node:fs/promises";

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`https://bucket.example.com/${process.env.KEY}`, {
  method: "PUT",
  headers: {
    "Content-Type": "image/jpeg",
  },
  body: await readFile("photo.jpg"),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
