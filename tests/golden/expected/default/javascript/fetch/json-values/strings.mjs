// Strings

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    quote: 'say "hi"',
    slash: "a\\b/c",
    lines: "one\ntwo\ttab",
    unicode: "é é 🎉",
    dollar: "$HOME `id` 'x'",
    nul: "a\x00b",
  }),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
