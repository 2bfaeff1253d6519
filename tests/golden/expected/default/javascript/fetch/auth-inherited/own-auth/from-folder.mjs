// From folder
//
// Set before running: API_USER, PASSWORD

for (const name of ["API_USER", "PASSWORD"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const credentials = Buffer.from(
  `${process.env.API_USER}:${process.env.PASSWORD}`,
).toString("base64");
const response = await fetch("https://api.example.com/things", {
  headers: {
    Authorization: `Basic ${credentials}`,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
