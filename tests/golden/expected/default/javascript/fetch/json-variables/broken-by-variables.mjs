// Broken by variables
//
// Set before running: ITEMS, MORE

for (const name of ["ITEMS", "MORE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: `{"items": [${process.env.ITEMS} ${process.env.MORE}]}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
