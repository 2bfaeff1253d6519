// Bearer with value
//
// Set before running: AUTH_KINDS_ACCESS_TOKEN

for (const name of ["AUTH_KINDS_ACCESS_TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  headers: {
    Authorization: `Bearer ${process.env.AUTH_KINDS_ACCESS_TOKEN}`,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
