// OAuth2 with prefix
//
// Set before running: TOKEN

import axios from "axios";

for (const name of ["TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Authorization: `Zoho-oauthtoken ${process.env.TOKEN}`,
  },
  timeout: 30_000,
});

console.log(response.data);
