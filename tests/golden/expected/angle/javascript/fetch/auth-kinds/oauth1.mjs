// OAuth1

const response = await fetch("https://api.example.com/things?q=a%20b", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
