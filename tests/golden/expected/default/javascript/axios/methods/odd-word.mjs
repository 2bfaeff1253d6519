// Odd word

import axios from "axios";

const response = await axios({
  method: "M-SEARCH",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
