// Typed header wins

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/vnd.api+json",
  },
  data: { a: 1 },
  timeout: 30_000,
});

console.log(response.data);
