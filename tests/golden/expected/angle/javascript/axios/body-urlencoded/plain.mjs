// Plain

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams({
    grant_type: "client_credentials",
    scope: "read write",
  }),
  timeout: 30_000,
});

console.log(response.data);
