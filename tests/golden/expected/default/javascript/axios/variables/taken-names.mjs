// Taken names
//
// Set before running: API_PATH, API_HOME, API_1ST

import axios from "axios";

for (const name of ["API_PATH", "API_HOME", "API_1ST"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": process.env.API_PATH,
    "X-B": process.env.API_HOME,
    "X-C": process.env.API_1ST,
  },
  timeout: 30_000,
});

console.log(response.data);
