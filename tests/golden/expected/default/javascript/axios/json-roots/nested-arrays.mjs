// Nested arrays

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: [[1, 2], [3]],
  timeout: 30_000,
});

console.log(response.data);
