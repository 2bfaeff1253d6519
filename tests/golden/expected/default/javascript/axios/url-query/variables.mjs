// Variables
//
// Set before running: Q, NAME, V

import axios from "axios";

for (const name of ["Q", "NAME", "V"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/s",
  params: new URLSearchParams([
    ["q", process.env.Q],
    [process.env.NAME, `x${process.env.V}y`],
  ]),
  timeout: 30_000,
});

console.log(response.data);
