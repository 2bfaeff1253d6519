const form = new FormData();
const file1 = new Blob([await readFile("path/to/a.pdf")], {
  type: "application/pdf",
});
form.append("docs", file1, "a.pdf");
const file2 = new Blob([await readFile("path/to/my b.pdf")], {
  type: "application/pdf",
});
form.append("docs", file2, "my b.pdf");
form.append("title", "Docs");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
