// Same environment name
//
// Set before running: MY_KEY, MY_KEY_2, MY_KEY_3

for (const name of ["MY_KEY", "MY_KEY_2", "MY_KEY_3"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await fetch("https://api.example.com/a", {
  headers: {
    "X-A": process.env.MY_KEY,
    "X-B": process.env.MY_KEY_2,
    "X-C": process.env.MY_KEY_3,
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
