// Numbers

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    '{"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}',
  ),
  timeout: 30_000,
});

console.log(response.data);
