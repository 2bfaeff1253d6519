// Options

import axios from "axios";

const response = await axios({
  method: "OPTIONS",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("ok:", result.ok);
