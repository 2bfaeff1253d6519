// Odd names

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("a.b:", result["a.b"]);
console.log("c d:", result["c d"]);
console.log("é:", result.é);
console.log(":", result[""]);
console.log("1st:", result["1st"]);
console.log('e"f:', result['e"f']);
console.log("@type:", result["@type"]);
console.log("$ref:", result.$ref);
console.log("a-b:", result["a-b"]);
console.log("[0]:", result["[0]"]);
