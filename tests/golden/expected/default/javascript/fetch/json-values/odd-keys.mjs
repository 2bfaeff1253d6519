// Odd keys
//
// Set before running: KEY

for (const name of ["KEY"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: `{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\\"f": 5, "g h": 6, "${process.env.KEY}": 7}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
