// No redirects

const response = await fetch("https://api.example.com/things", {
  redirect: "manual",
  signal: AbortSignal.timeout(30_000),
});
if (response.status >= 400) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
