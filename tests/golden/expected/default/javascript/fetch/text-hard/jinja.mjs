// Jinja
//
// Set before running: API_1_1

for (const name of ["API_1_1"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `{% raw %}${process.env.API_1_1}{# x #}`,
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
