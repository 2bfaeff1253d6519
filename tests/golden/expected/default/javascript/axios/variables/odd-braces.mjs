// Odd braces
//
// Set before running: SPACED, VALUE, TRIPLE

import axios from "axios";

for (const name of ["SPACED", "VALUE", "TRIPLE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": process.env.SPACED,
    "X-B": process.env.VALUE,
    "X-C": `{${process.env.TRIPLE}}`,
    "X-D": "{{open",
  },
  timeout: 30_000,
});

console.log(response.data);
