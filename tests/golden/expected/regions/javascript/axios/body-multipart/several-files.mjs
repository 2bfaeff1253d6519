// Several files

import { readFile } from "node:fs/promises";
import axios from "axios";

// tag::request[] --8<-- [start:request]
const form = new FormData();
const file1 = new Blob([await readFile("path/to/a.pdf")], {
  type: "application/pdf",
});
form.append("docs", file1, "a.pdf");
const file2 = new Blob([await readFile("path/to/my b.pdf")], {
  type: "application/pdf",
});
form.append("docs", file2, "my b.pdf");
form.append("title", "Docs");

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
