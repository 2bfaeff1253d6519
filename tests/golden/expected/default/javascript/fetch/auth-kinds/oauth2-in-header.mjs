// OAuth2 in header
//
// Set before running: TOKEN

for (const name of ["TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  headers: {
    Authorization: `Bearer ${process.env.TOKEN}`,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
