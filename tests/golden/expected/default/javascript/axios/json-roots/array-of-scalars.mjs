// Array of scalars

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from('[1, "two", true, null, 2.50]'),
  timeout: 30_000,
});

console.log(response.data);
