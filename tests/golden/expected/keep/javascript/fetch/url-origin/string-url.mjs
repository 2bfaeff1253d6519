const params = new URLSearchParams({ x: "1" });
const response = await fetch(`{{base_url}}/users/:id?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
