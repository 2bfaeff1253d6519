// Dynamic

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/a",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    '{"id": "<guid>", "at": <timestamp>, "name": "<random_first_name>"}',
  ),
  timeout: 30_000,
});

console.log(response.data);
