// Odd keys
//
// Set before running: KEY

import axios from "axios";

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    `{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\\"f": 5, "g h": 6, "${process.env.KEY}": 7}`,
  ),
  timeout: 30_000,
});

console.log(response.data);
