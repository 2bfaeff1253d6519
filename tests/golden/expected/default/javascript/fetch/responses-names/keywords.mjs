// Keywords

const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("type:", result.type);
console.log("range:", result.range);
console.log("func:", result.func);
console.log("class:", result.class);
console.log("import:", result.import);
console.log("default:", result.default);
console.log("string:", result.string);
console.log("len:", result.len);
console.log("nil:", result.nil);
