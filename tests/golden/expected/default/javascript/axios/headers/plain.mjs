// Plain

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Accept: "application/json",
    "X-Trace": "abc-123",
  },
  timeout: 30_000,
});

console.log(response.data);
