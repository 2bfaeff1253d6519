// Delete

import axios from "axios";

const response = await axios({
  method: "DELETE",
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
