// Numbers

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}',
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
