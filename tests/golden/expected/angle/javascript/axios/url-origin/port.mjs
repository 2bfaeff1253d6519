// Port

import axios from "axios";

const response = await axios({
  url: "http://localhost:8080/a",
  timeout: 30_000,
});

console.log(response.data);
