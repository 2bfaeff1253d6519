const response = await axios({
  url: "https://api.example.com/things?api%20key=<key>",
  timeout: 30_000,
});

console.log(response.data);
