const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-A": "{{my-key}}",
    "X-B": "{{my_key}}",
    "X-C": "{{MyKey}}",
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
