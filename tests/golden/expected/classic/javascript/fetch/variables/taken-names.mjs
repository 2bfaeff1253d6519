const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-A": "{{path}}",
    "X-B": "{{home}}",
    "X-C": "{{1st}}",
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
