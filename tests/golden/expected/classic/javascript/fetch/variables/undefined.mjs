const url =
  "https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{gr%C3%B6%C3%9Fe}}";
const response = await fetch(url, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
