const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from(
    '{"id": {{id}}, "list": [{{first}}, 2], "name": "{{name}}"}',
  ),
  timeout: 30_000,
});

console.log(response.data);
