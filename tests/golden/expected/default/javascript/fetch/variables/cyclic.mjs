// Cyclic
//
// Set before running: PONG

for (const name of ["PONG"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`https://api.example.com/${process.env.PONG}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
