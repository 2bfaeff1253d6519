// Unicode

const url =
  "https://api.example.com/s?na%C3%AFve=%E6%97%A5%E6%9C%AC%20%F0%9F%8E%89";
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
