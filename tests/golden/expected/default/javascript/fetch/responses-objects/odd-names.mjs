// Odd names

const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("a.b:", result["a.b"]);
console.log("c d:", result["c d"]);
console.log("é:", result.é);
console.log(":", result[""]);
console.log("1st:", result["1st"]);
console.log('e"f:', result['e"f']);
console.log("@type:", result["@type"]);
console.log("$ref:", result.$ref);
console.log("a-b:", result["a-b"]);
console.log("[0]:", result["[0]"]);
