// Spaces around

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Wide": "padded",
  },
  timeout: 30_000,
});

console.log(response.data);
