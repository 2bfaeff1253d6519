// Spaces and plus

const response = await fetch("https://api.example.com/s?q=a%20b+c%20d&w=%2F/", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
