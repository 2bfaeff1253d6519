// Nulls among values

import axios from "axios";

// tag::request[] --8<-- [start:request]
const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
const result = response.data;
for (const item of result.list) {
  console.log("list.a:", item.a);
  console.log("list.b:", item.b);
}
for (const item of result.none) {
  console.log("none:", item);
}
// end::response[] --8<-- [end:response]
