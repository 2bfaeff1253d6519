// Same environment name
//
// Set before running: MY_KEY, MY_KEY_2, MY_KEY_3

import axios from "axios";

for (const name of ["MY_KEY", "MY_KEY_2", "MY_KEY_3"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": process.env.MY_KEY,
    "X-B": process.env.MY_KEY_2,
    "X-C": process.env.MY_KEY_3,
  },
  timeout: 30_000,
});

console.log(response.data);
