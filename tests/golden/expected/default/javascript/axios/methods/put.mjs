// Put

import axios from "axios";

const response = await axios({
  method: "PUT",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": false,
  },
  timeout: 30_000,
});

console.log(response.data);
