// User and password
//
// Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD

for (const name of ["URL_ORIGIN_USERNAME", "URL_ORIGIN_PASSWORD"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const credentials = Buffer.from(
  `${process.env.URL_ORIGIN_USERNAME}:${process.env.URL_ORIGIN_PASSWORD}`,
).toString("base64");
const response = await fetch("https://api.example.com/a", {
  headers: {
    Authorization: `Basic ${credentials}`,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
