// No redirects

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  maxRedirects: 0,
  validateStatus: (status) => status < 400,
  timeout: 30_000,
});

console.log(response.data);
