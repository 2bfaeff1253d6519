// Variable base
//
// Set before running: BASE_URL

import axios from "axios";

for (const name of ["BASE_URL"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `${process.env.BASE_URL}/a/b`,
  timeout: 30_000,
});

console.log(response.data);
