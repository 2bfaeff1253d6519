const response = await fetch("https://api.example.com/a", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}',
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
