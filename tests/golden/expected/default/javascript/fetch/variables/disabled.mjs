// Disabled
//
// Set before running: SWITCHED_OFF

for (const name of ["SWITCHED_OFF"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const url = `https://api.example.com/${process.env.SWITCHED_OFF}`;
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
