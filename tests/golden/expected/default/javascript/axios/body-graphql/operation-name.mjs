// Operation name
//
// Set before running: EPISODE

import axios from "axios";

for (const name of ["EPISODE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: {
    query:
      "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
    operationName: "Hero",
    variables: { episode: process.env.EPISODE },
  },
  timeout: 30_000,
});

console.log(response.data);
