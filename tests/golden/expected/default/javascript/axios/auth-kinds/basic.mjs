// Basic
//
// Set before running: API_USER, PASSWORD

import axios from "axios";

for (const name of ["API_USER", "PASSWORD"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  auth: {
    username: process.env.API_USER,
    password: process.env.PASSWORD,
  },
  timeout: 30_000,
});

console.log(response.data);
