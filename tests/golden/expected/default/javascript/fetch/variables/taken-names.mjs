// Taken names
//
// Set before running: API_PATH, API_HOME, API_1ST

for (const name of ["API_PATH", "API_HOME", "API_1ST"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-A": process.env.API_PATH,
    "X-B": process.env.API_HOME,
    "X-C": process.env.API_1ST,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
