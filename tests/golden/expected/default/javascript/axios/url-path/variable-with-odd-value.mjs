// Variable with odd value

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/files/a%20b/c?d",
  timeout: 30_000,
});

console.log(response.data);
