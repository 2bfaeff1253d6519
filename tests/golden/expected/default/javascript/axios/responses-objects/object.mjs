// Object

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("id:", result.id);
console.log("count:", result.count);
console.log("ok:", result.ok);
console.log("owner.id:", result.owner.id);
console.log("owner.name:", result.owner.name);
