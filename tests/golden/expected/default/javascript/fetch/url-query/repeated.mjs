// Repeated

const params = new URLSearchParams([
  ["tag", "a"],
  ["tag", "b"],
]);
const response = await fetch(`https://api.example.com/s?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
