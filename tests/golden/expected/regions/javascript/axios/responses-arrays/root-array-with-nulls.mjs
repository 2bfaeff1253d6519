// Root array with nulls

import axios from "axios";

// tag::request[] --8<-- [start:request]
const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
const result = response.data;
for (const item of result) {
  console.log(item);
}
// end::response[] --8<-- [end:response]
