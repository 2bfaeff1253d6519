const response = await axios({
  url: "https://api.example.com/deep/x",
  timeout: 30_000,
});

console.log(response.data);
