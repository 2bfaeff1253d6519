// No scheme

import axios from "axios";

const response = await axios({
  url: "http://api.example.com/a",
  timeout: 30_000,
});

console.log(response.data);
