// Secret value
//
// Set before running: API_KEY

import axios from "axios";

for (const name of ["API_KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-Api-Key": process.env.API_KEY,
  },
  timeout: 30_000,
});

console.log(response.data);
