// AWS
//
// Set before running: KEY

import axios from "axios";

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://bucket.example.com/${process.env.KEY}`,
  timeout: 30_000,
});

console.log(response.data);
