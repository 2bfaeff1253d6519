const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-Api-Key": "<api_key>",
  },
  timeout: 30_000,
});

console.log(response.data);
