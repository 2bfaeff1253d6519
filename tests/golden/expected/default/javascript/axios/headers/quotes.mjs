// Quotes

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Quoted": 'say "hi" it\'s $HOME `id` \\n',
    "If-None-Match": 'W/"abc"',
  },
  timeout: 30_000,
});

console.log(response.data);
