// Put

import axios from "axios";

const response = await axios({
  method: "PUT",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams({ a: "1" }),
  timeout: 30_000,
});

console.log(response.data);
