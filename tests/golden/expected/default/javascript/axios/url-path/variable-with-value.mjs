// Variable with value
//
// Set before running: POST_ID

import axios from "axios";

for (const name of ["POST_ID"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  url: `https://api.example.com/users/42/posts/${process.env.POST_ID}`,
  timeout: 30_000,
});

console.log(response.data);
