// Quotes

const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-Quoted": 'say "hi" it\'s $HOME `id` \\n',
    "If-None-Match": 'W/"abc"',
  },
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
