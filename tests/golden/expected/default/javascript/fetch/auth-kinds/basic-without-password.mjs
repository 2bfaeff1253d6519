// Basic without password
//
// Set before running: AUTH_KINDS_USERNAME

for (const name of ["AUTH_KINDS_USERNAME"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const credentials = Buffer.from(`${process.env.AUTH_KINDS_USERNAME}:`).toString(
  "base64",
);
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
