const form = new FormData();
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
