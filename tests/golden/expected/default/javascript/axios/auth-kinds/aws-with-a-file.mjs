// AWS with a file
//
// Set before running: KEY

import { readFile } from "node:fs/promises";
import axios from "axios";

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "PUT",
  url: `https://bucket.example.com/${process.env.KEY}`,
  headers: {
    "Content-Type": "image/jpeg",
  },
  data: await readFile("photo.jpg"),
  timeout: 30_000,
});

console.log(response.data);
