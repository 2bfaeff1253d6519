// With variables

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: {
    query:
      "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
    variables: { episode: "JEDI" },
  },
  timeout: 30_000,
});

console.log(response.data);
