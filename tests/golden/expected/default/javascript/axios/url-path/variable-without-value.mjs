// Variable without value

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/users/:id",
  timeout: 30_000,
});

console.log(response.data);
