// User and password

const credentials = Buffer.from(
  "<url_origin_username>:<url_origin_password>",
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
