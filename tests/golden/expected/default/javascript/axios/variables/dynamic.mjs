// Dynamic
//
// Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME

import axios from "axios";

for (const name of ["GUID", "TIMESTAMP", "RANDOM_FIRST_NAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/a",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    `{"id": "${process.env.GUID}", "at": ${process.env.TIMESTAMP}, "name": "${process.env.RANDOM_FIRST_NAME}"}`,
  ),
  timeout: 30_000,
});

console.log(response.data);
