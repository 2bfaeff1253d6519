// Escapes kept

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: { html: "<b>" },
  timeout: 30_000,
});

console.log(response.data);
