// Options

const response = await fetch("https://api.example.com/things", {
  method: "OPTIONS",
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

const result = await response.json();
console.log("ok:", result.ok);
