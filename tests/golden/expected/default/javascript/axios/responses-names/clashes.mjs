// Clashes

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("id:", result.id);
console.log("a.id:", result.a.id);
console.log("a.name:", result.a.name);
console.log("b.id:", result.b.id);
console.log("b.name:", result.b.name);
console.log("Id:", result.Id);
console.log("aId:", result.aId);
console.log("name:", result.name);
