// Numbers

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("price:", result.price);
console.log("big:", result.big);
console.log("huge:", result.huge);
console.log("neg:", result.neg);
console.log("exp:", result.exp);
console.log("billion:", result.billion);
