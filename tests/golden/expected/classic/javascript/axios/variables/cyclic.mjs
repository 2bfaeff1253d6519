const response = await axios({
  url: "https://api.example.com/{{pong}}",
  timeout: 30_000,
});

console.log(response.data);
