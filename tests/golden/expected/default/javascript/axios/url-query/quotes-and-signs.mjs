// Quotes and signs

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/s?q=it%27s%20%22x%22%20%3Cy%3E&f=a,b;c:d|e^f&g[0]=h&r=$x`y",
  timeout: 30_000,
});

console.log(response.data);
