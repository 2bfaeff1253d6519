// OAuth2 in query
//
// Set before running: TOKEN

for (const name of ["TOKEN"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const params = new URLSearchParams({ a: "1", access_token: process.env.TOKEN });
const response = await fetch(`https://api.example.com/things?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
