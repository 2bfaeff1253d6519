// User agent and host
//
// Set before running: HEADERS_COOKIE

for (const name of ["HEADERS_COOKIE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  headers: {
    "User-Agent": "mine/1.0",
    Cookie: process.env.HEADERS_COOKIE,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
