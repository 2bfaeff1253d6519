const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("id:", result.id);
console.log("a.id:", result.a.id);
console.log("a.name:", result.a.name);
console.log("b.id:", result.b.id);
console.log("b.name:", result.b.name);
console.log("Id:", result.Id);
console.log("aId:", result.aId);
console.log("name:", result.name);
