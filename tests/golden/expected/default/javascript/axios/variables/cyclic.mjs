// Cyclic
//
// Set before running: PONG

import axios from "axios";

for (const name of ["PONG"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://api.example.com/${process.env.PONG}`,
  timeout: 30_000,
});

console.log(response.data);
