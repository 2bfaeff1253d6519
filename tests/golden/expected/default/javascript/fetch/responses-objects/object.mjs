// Object

const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("id:", result.id);
console.log("count:", result.count);
console.log("ok:", result.ok);
console.log("owner.id:", result.owner.id);
console.log("owner.name:", result.owner.name);
