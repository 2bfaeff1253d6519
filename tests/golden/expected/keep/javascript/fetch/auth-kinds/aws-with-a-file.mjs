const response = await fetch("https://bucket.example.com/{{key}}", {
  method: "PUT",
  headers: {
    "Content-Type": "image/jpeg",
  },
  body: await readFile("photo.jpg"),
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
