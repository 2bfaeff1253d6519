// Undefined

const url = "https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>";
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
