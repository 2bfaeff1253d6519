const response = await axios({
  url: "https://api.example.com/{{switched_off}}",
  timeout: 30_000,
});

console.log(response.data);
