// AWS
//
// Set before running: KEY

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`https://bucket.example.com/${process.env.KEY}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
