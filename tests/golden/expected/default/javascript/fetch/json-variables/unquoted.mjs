// Unquoted
//
// Set before running: ID, FIRST, NAME

for (const name of ["ID", "FIRST", "NAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: `{"id": ${process.env.ID}, "list": [${process.env.FIRST}, 2], "name": "${process.env.NAME}"}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
