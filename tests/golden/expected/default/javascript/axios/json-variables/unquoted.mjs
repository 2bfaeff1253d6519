// Unquoted
//
// Set before running: ID, FIRST, NAME

import axios from "axios";

for (const name of ["ID", "FIRST", "NAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    `{"id": ${process.env.ID}, "list": [${process.env.FIRST}, 2], "name": "${process.env.NAME}"}`,
  ),
  timeout: 30_000,
});

console.log(response.data);
