const response = await axios({
  url: "https://api.example.com/things?q=a%20b",
  timeout: 30_000,
});

console.log(response.data);
