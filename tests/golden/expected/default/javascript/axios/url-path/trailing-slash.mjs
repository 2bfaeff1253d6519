// Trailing slash

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/a/",
  timeout: 30_000,
});

console.log(response.data);
