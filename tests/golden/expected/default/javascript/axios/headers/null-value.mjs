// Null value

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Null": "null",
  },
  timeout: 30_000,
});

console.log(response.data);
