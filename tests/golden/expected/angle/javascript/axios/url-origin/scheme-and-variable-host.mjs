// Scheme and variable host

import axios from "axios";

const response = await axios({
  url: "https://<host>/a",
  timeout: 30_000,
});

console.log(response.data);
