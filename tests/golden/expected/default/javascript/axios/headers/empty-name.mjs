// Empty name

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Kept": "1",
  },
  timeout: 30_000,
});

console.log(response.data);
