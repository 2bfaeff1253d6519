// Id for key

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/users/42",
  timeout: 30_000,
});

console.log(response.data);
