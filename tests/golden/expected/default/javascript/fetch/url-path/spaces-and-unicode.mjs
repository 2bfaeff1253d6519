// Spaces and unicode

const url =
  "https://api.example.com/my%20files/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC";
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
