const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": "{{path}}",
    "X-B": "{{home}}",
    "X-C": "{{1st}}",
  },
  timeout: 30_000,
});

console.log(response.data);
