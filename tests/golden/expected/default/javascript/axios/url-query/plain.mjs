// Plain

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/s",
  params: { q: "tea", page: "2" },
  timeout: 30_000,
});

console.log(response.data);
