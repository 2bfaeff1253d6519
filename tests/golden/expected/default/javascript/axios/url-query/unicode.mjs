// Unicode

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/s?na%C3%AFve=%E6%97%A5%E6%9C%AC%20%F0%9F%8E%89",
  timeout: 30_000,
});

console.log(response.data);
