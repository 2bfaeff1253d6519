const response = await axios({
  url: "https://api.example.com/users/43",
  timeout: 30_000,
});

console.log(response.data);
