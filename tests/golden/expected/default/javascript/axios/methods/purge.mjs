// Purge

import axios from "axios";

const response = await axios({
  method: "PURGE",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
