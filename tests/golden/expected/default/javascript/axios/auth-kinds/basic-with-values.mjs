// Basic with values
//
// Set before running: AUTH_KINDS_USERNAME, AUTH_KINDS_PASSWORD

import axios from "axios";

for (const name of ["AUTH_KINDS_USERNAME", "AUTH_KINDS_PASSWORD"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  auth: {
    username: process.env.AUTH_KINDS_USERNAME,
    password: process.env.AUTH_KINDS_PASSWORD,
  },
  timeout: 30_000,
});

console.log(response.data);
