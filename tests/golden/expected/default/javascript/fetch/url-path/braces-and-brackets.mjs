// Braces and brackets

const response = await fetch("https://api.example.com/a/%7Bid%7D/b[0]", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
