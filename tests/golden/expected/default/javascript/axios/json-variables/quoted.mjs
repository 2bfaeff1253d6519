// Quoted
//
// Set before running: ID, B

import axios from "axios";

for (const name of ["ID", "B"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: { id: process.env.ID, mix: `a ${process.env.B} c` },
  timeout: 30_000,
});

console.log(response.data);
