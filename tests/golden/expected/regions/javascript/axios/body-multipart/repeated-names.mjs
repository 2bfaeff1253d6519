// Repeated names

import axios from "axios";

// tag::request[] --8<-- [start:request]
const form = new FormData();
form.append("tag", "a");
form.append("tag", "b");

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: form,
  timeout: 30_000,
});
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
console.log(response.data);
// end::response[] --8<-- [end:response]
