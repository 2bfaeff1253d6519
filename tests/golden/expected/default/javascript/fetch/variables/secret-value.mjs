// Secret value
//
// Set before running: API_KEY

for (const name of ["API_KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-Api-Key": process.env.API_KEY,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
