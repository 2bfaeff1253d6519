// User agent and host
//
// Set before running: HEADERS_COOKIE

import axios from "axios";

for (const name of ["HEADERS_COOKIE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "User-Agent": "mine/1.0",
    Host: "other.example.com",
    Cookie: process.env.HEADERS_COOKIE,
  },
  timeout: 30_000,
});

console.log(response.data);
