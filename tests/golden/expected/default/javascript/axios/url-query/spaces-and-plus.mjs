// Spaces and plus

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/s?q=a%20b+c%20d&w=%2F/",
  timeout: 30_000,
});

console.log(response.data);
