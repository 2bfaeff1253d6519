// Path only
//
// Set before running: BASE_URL

for (const name of ["BASE_URL"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch(`${process.env.BASE_URL}/a/b`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
