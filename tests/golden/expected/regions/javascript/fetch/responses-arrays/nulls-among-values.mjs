// Nulls among values

// tag::request[] --8<-- [start:request]
const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
const result = await response.json();
for (const item of result.list) {
  console.log("list.a:", item.a);
  console.log("list.b:", item.b);
}
for (const item of result.none) {
  console.log("none:", item);
}
// end::response[] --8<-- [end:response]
