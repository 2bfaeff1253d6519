// Repeated in another case

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "x-tag": "b",
  },
  timeout: 30_000,
});

console.log(response.data);
