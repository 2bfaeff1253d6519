// Operation name
//
// Set before running: EPISODE

for (const name of ["EPISODE"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    query:
      "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
    operationName: "Hero",
    variables: { episode: process.env.EPISODE },
  }),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
