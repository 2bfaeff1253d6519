// Broken by variables
//
// Set before running: ITEMS, MORE

import axios from "axios";

for (const name of ["ITEMS", "MORE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(`{"items": [${process.env.ITEMS} ${process.env.MORE}]}`),
  timeout: 30_000,
});

console.log(response.data);
