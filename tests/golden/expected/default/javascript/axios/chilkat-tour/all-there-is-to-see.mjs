// All there is to see
//
// Set before running: TENANT, TOKEN, TRACE, ID

import axios from "axios";

for (const name of ["TENANT", "TOKEN", "TRACE", "ID"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: `https://api.example.com/v1/${process.env.TENANT}/things?q=a%20b`,
  headers: {
    Authorization: `Bearer ${process.env.TOKEN}`,
    "Content-Type": "application/json",
    "X-Trace": `${process.env.TRACE}-1`,
  },
  data: Buffer.from(
    `{"name": "Zoë \\"Z\\" $HOME 'q' 50% #{x} \`y\` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": ${process.env.ID}}], "empty": []}`,
  ),
  timeout: 30_000,
});

const result = response.data;
console.log("id:", result.id);
console.log("done:", result.done);
console.log("ratio:", result.ratio);
for (const item of result.rows) {
  console.log("rows.type:", item.type);
  console.log("rows.owner.name:", item.owner.name);
}
console.log("next:", result.next);
