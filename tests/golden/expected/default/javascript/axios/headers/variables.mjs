// Variables
//
// Set before running: NAME, VALUE, ORG_ID

import axios from "axios";

for (const name of ["NAME", "VALUE", "ORG_ID"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    [`X-${process.env.NAME}`]: `v${process.env.VALUE}`,
    orgId: process.env.ORG_ID,
  },
  timeout: 30_000,
});

console.log(response.data);
