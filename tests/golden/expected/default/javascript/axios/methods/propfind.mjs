// Propfind

import axios from "axios";

const response = await axios({
  method: "PROPFIND",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
