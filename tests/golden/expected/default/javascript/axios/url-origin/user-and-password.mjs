// User and password
//
// Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD

import axios from "axios";

for (const name of ["URL_ORIGIN_USERNAME", "URL_ORIGIN_PASSWORD"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/a",
  auth: {
    username: process.env.URL_ORIGIN_USERNAME,
    password: process.env.URL_ORIGIN_PASSWORD,
  },
  timeout: 30_000,
});

console.log(response.data);
