// Empty value

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Empty": "",
    Accept: "",
  },
  timeout: 30_000,
});

console.log(response.data);
