// Variables
//
// Set before running: NAME, VALUE, ORG_ID

for (const name of ["NAME", "VALUE", "ORG_ID"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  headers: {
    [`X-${process.env.NAME}`]: `v${process.env.VALUE}`,
    orgId: process.env.ORG_ID,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
