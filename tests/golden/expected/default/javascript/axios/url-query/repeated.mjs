// Repeated

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/s",
  params: new URLSearchParams([
    ["tag", "a"],
    ["tag", "b"],
  ]),
  timeout: 30_000,
});

console.log(response.data);
