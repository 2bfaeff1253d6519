// Several files

import { readFile } from "node:fs/promises";

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

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
console.log(await response.text());
// end::response[] --8<-- [end:response]
