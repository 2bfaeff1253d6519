// Underscores

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("_id:", result._id);
console.log("__v:", result.__v);
console.log("_:", result._);
