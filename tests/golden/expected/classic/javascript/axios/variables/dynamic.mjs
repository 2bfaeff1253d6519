const response = await axios({
  method: "POST",
  url: "https://api.example.com/a",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}',
  ),
  timeout: 30_000,
});

console.log(response.data);
