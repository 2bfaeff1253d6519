// Extension

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/users/42.json",
  timeout: 30_000,
});

console.log(response.data);
