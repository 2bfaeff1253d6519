// Array of objects

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: [{ id: 1, name: "a" }, { id: 2 }, {}],
  timeout: 30_000,
});

console.log(response.data);
