// Deep

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: {
    a: {
      a: {
        a: { a: { a: { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } } } },
      },
    },
  },
  timeout: 30_000,
});

console.log(response.data);
