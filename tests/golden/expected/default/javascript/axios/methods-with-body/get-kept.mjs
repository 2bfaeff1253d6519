// Get kept

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  data: { a: 1 },
  timeout: 30_000,
});

console.log(response.data);
