const response = await axios({
  url: "https://api.example.com/things",
  params: { a: "1", access_token: "<token>" },
  timeout: 30_000,
});

console.log(response.data);
