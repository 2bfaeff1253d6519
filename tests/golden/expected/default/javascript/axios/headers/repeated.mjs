// Repeated

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Tag": ["a", "b"],
    Accept: ["text/html", "text/plain"],
  },
  timeout: 30_000,
});

console.log(response.data);
