const credentials = Buffer.from("<auth_kinds_username>:").toString("base64");
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
