// Scheme and variable host
//
// Set before running: API_HOST

import axios from "axios";

for (const name of ["API_HOST"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://${process.env.API_HOST}/a`,
  timeout: 30_000,
});

console.log(response.data);
