// Quotes and signs

const url =
  "https://api.example.com/s?q=it%27s%20%22x%22%20%3Cy%3E&f=a,b;c:d|e^f&g[0]=h&r=$x`y";
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
