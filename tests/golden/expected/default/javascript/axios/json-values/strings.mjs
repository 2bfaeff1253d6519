// Strings

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: {
    quote: 'say "hi"',
    slash: "a\\b/c",
    lines: "one\ntwo\ttab",
    unicode: "é é 🎉",
    dollar: "$HOME `id` 'x'",
    nul: "a\x00b",
  },
  timeout: 30_000,
});

console.log(response.data);
