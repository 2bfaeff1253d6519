// Digest with a body

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: { a: 1 },
  timeout: 30_000,
});

console.log(response.data);
