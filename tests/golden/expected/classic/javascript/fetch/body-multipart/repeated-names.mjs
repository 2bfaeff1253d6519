const form = new FormData();
form.append("tag", "a");
form.append("tag", "b");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
