const params = new URLSearchParams({ a: "1", access_token: "<token>" });
const response = await fetch(`https://api.example.com/things?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
