// International

import axios from "axios";

const response = await axios({
  url: "https://xn--bcher-kva.example/a",
  timeout: 30_000,
});

console.log(response.data);
