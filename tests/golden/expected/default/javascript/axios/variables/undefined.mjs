// Undefined
//
// Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE

import axios from "axios";

for (const name of ["NOWHERE", "SOME_DOTTED_NAME", "GROSSE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://api.example.com/${process.env.NOWHERE}/${process.env.SOME_DOTTED_NAME}/${process.env.GROSSE}`,
  timeout: 30_000,
});

console.log(response.data);
