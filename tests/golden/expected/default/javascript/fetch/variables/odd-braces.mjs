// Odd braces
//
// Set before running: SPACED, VALUE, TRIPLE

for (const name of ["SPACED", "VALUE", "TRIPLE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-A": process.env.SPACED,
    "X-B": process.env.VALUE,
    "X-C": `{${process.env.TRIPLE}}`,
    "X-D": "{{open",
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
