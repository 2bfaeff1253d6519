// Jinja
//
// Set before running: API_1_1

import axios from "axios";

for (const name of ["API_1_1"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  data: `{% raw %}${process.env.API_1_1}{# x #}`,
  timeout: 30_000,
});

console.log(response.data);
