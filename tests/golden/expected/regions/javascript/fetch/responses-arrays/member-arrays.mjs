// Member arrays

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
for (const item of result.data) {
  console.log("data.id:", item.id);
  console.log("data.owner.name:", item.owner.name);
}
for (const item of result.tags) {
  console.log("tags:", item);
}
console.log("info.page:", result.info.page);
console.log("info.more:", result.info.more);
// end::response[] --8<-- [end:response]
