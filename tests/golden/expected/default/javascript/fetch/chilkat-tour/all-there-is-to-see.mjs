// All there is to see
//
// Set before running: TENANT, TOKEN, TRACE, ID

for (const name of ["TENANT", "TOKEN", "TRACE", "ID"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const url = `https://api.example.com/v1/${process.env.TENANT}/things?q=a%20b`;
const response = await fetch(url, {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.TOKEN}`,
    "Content-Type": "application/json",
    "X-Trace": `${process.env.TRACE}-1`,
  },
  body: `{"name": "Zoë \\"Z\\" $HOME 'q' 50% #{x} \`y\` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": ${process.env.ID}}], "empty": []}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("id:", result.id);
console.log("done:", result.done);
console.log("ratio:", result.ratio);
for (const item of result.rows) {
  console.log("rows.type:", item.type);
  console.log("rows.owner.name:", item.owner.name);
}
console.log("next:", result.next);
