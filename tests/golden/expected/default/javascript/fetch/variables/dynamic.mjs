// Dynamic
//
// Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME

for (const name of ["GUID", "TIMESTAMP", "RANDOM_FIRST_NAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/a", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: `{"id": "${process.env.GUID}", "at": ${process.env.TIMESTAMP}, "name": "${process.env.RANDOM_FIRST_NAME}"}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
