// Variables
//
// Set before running: CODE, FIELD, Y

for (const name of ["CODE", "FIELD", "Y"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams([
    ["code", process.env.CODE],
    [process.env.FIELD, `x${process.env.Y}z`],
  ]),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
