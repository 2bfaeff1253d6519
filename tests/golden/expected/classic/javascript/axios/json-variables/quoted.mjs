const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: { id: "{{id}}", mix: "a {{b}} c" },
  timeout: 30_000,
});

console.log(response.data);
