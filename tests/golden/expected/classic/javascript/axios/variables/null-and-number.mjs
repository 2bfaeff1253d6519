const response = await axios({
  url: "https://api.example.com/null/7/true",
  timeout: 30_000,
});

console.log(response.data);
