// Link

import axios from "axios";

const response = await axios({
  method: "LINK",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
