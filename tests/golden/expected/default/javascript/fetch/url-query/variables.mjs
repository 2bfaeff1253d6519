// Variables
//
// Set before running: Q, NAME, V

for (const name of ["Q", "NAME", "V"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const params = new URLSearchParams([
  ["q", process.env.Q],
  [process.env.NAME, `x${process.env.V}y`],
]);
const response = await fetch(`https://api.example.com/s?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
