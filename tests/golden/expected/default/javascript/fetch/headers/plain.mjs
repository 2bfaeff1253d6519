// Plain

const response = await fetch("https://api.example.com/things", {
  headers: {
    Accept: "application/json",
    "X-Trace": "abc-123",
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
