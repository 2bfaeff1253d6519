// Own
//
// Set before running: OWN

import axios from "axios";

for (const name of ["OWN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Authorization: `Bearer ${process.env.OWN}`,
  },
  timeout: 30_000,
});

console.log(response.data);
