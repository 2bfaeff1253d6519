// Odd characters

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams({
    "a b&c": "d=e&f+g",
    naïve: "日本 🎉",
    quote: 'it\'s "so"',
  }),
  timeout: 30_000,
});

console.log(response.data);
