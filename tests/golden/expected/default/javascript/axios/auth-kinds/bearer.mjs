// Bearer
//
// Set before running: ACCESS_TOKEN

import axios from "axios";

for (const name of ["ACCESS_TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Authorization: `Bearer ${process.env.ACCESS_TOKEN}`,
  },
  timeout: 30_000,
});

console.log(response.data);
