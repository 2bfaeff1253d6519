// Bearer with value
//
// Set before running: AUTH_KINDS_ACCESS_TOKEN

import axios from "axios";

for (const name of ["AUTH_KINDS_ACCESS_TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Authorization: `Bearer ${process.env.AUTH_KINDS_ACCESS_TOKEN}`,
  },
  timeout: 30_000,
});

console.log(response.data);
