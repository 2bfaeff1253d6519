// Whole body
//
// Set before running: BODY

import axios from "axios";

for (const name of ["BODY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(process.env.BODY),
  timeout: 30_000,
});

console.log(response.data);
