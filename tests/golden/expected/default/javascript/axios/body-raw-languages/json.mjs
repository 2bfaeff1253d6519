// Json

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: { name: "Ada", tags: ["a", "b"] },
  timeout: 30_000,
});

console.log(response.data);
