// Variable part of host
//
// Set before running: REGION

import axios from "axios";

for (const name of ["REGION"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://${process.env.REGION}.example.com/a`,
  timeout: 30_000,
});

console.log(response.data);
