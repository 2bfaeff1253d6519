const form = new FormData();
const file = new Blob([await readFile("path/to/file")]);
form.append("file", file, "file");
form.append("a", "1");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
