// Two arrays

import axios from "axios";

// tag::request[] --8<-- [start:request]
const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
const result = response.data;
for (const item of result.first) {
  console.log("first.id:", item.id);
}
for (const item of result.second) {
  console.log("second.id:", item.id);
}
console.log("total:", result.total);
// end::response[] --8<-- [end:response]
