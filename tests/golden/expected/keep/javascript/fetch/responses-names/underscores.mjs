const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("_id:", result._id);
console.log("__v:", result.__v);
console.log("_:", result._);
