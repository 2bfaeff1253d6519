// Same environment name

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": "<my_key>",
    "X-B": "<my_key>",
    "X-C": "<my_key>",
  },
  timeout: 30_000,
});

console.log(response.data);
