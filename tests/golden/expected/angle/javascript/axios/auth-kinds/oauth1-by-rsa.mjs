// OAuth1 by RSA

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
