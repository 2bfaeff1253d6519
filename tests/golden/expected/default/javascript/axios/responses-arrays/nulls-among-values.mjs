// Nulls among values

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result.list) {
  console.log("list.a:", item.a);
  console.log("list.b:", item.b);
}
for (const item of result.none) {
  console.log("none:", item);
}
