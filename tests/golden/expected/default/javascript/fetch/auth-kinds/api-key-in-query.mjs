// Api key in query
//
// Set before running: KEY

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const url = `https://api.example.com/things?api%20key=${process.env.KEY}`;
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
