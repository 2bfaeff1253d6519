// Xml

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/xml",
  },
  body: `<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
