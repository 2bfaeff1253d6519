// Disabled
//
// Set before running: SWITCHED_OFF

import axios from "axios";

for (const name of ["SWITCHED_OFF"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://api.example.com/${process.env.SWITCHED_OFF}`,
  timeout: 30_000,
});

console.log(response.data);
