// Numbers

const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("price:", result.price);
console.log("big:", result.big);
console.log("huge:", result.huge);
console.log("neg:", result.neg);
console.log("exp:", result.exp);
console.log("billion:", result.billion);
