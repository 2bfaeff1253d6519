// Variable values
//
// Set before running: ID, NAME

import { readFile } from "node:fs/promises";

for (const name of ["ID", "NAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

// tag::request[] --8<-- [start:request]
const form = new FormData();
form.append("id", process.env.ID);
const file = new Blob([await readFile(`/tmp/${process.env.NAME}.csv`)], {
  type: "text/csv",
});
form.append("file", file, `${process.env.NAME}.csv`);

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
