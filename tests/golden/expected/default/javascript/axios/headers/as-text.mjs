// As text

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Accept: "text/html",
    "X-On": "2",
  },
  timeout: 30_000,
});

console.log(response.data);
