// Head kept

import axios from "axios";

const response = await axios({
  method: "HEAD",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  data: "a",
  timeout: 30_000,
});

console.log(response.status);
