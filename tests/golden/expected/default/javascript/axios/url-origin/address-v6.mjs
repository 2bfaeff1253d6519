// Address v6

import axios from "axios";

const response = await axios({
  url: "http://[::1]:8080/a",
  timeout: 30_000,
});

console.log(response.data);
