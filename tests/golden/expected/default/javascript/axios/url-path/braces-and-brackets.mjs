// Braces and brackets

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/a/%7Bid%7D/b[0]",
  timeout: 30_000,
});

console.log(response.data);
