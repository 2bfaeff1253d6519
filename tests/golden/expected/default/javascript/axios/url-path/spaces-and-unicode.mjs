// Spaces and unicode

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/my%20files/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC",
  timeout: 30_000,
});

console.log(response.data);
