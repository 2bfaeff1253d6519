const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

console.log(response.data);
