const response = await fetch("https://api.example.com/things", {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
for (const item of result) {
  console.log(item);
}
