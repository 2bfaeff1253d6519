// OAuth1 with a form
//
// Set before running: STATUS

import axios from "axios";

for (const name of ["STATUS"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams({ status: `${process.env.STATUS} & more` }),
  timeout: 30_000,
});

console.log(response.data);
