// Undefined
//
// Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE

for (const name of ["NOWHERE", "SOME_DOTTED_NAME", "GROSSE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const url = `https://api.example.com/${process.env.NOWHERE}/${process.env.SOME_DOTTED_NAME}/${process.env.GROSSE}`;
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
