const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    "X-Api-Key": "<key>",
  },
  timeout: 30_000,
});

console.log(response.data);
