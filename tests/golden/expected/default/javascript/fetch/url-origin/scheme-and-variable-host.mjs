// Scheme and variable host
//
// Set before running: API_HOST

for (const name of ["API_HOST"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`https://${process.env.API_HOST}/a`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
