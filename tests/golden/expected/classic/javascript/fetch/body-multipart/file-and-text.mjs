const form = new FormData();
const file = new Blob([await readFile("path/to/leads.zip")], {
  type: "application/zip",
});
form.append("file", file, "leads.zip");
form.append("module", "Leads");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
