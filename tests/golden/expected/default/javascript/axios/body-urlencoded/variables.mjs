// Variables
//
// Set before running: CODE, FIELD, Y

import axios from "axios";

for (const name of ["CODE", "FIELD", "Y"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams([
    ["code", process.env.CODE],
    [process.env.FIELD, `x${process.env.Y}z`],
  ]),
  timeout: 30_000,
});

console.log(response.data);
