// Variable part of host
//
// Set before running: REGION

for (const name of ["REGION"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`https://${process.env.REGION}.example.com/a`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
