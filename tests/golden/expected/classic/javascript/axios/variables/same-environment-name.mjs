const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": "{{my-key}}",
    "X-B": "{{my_key}}",
    "X-C": "{{MyKey}}",
  },
  timeout: 30_000,
});

console.log(response.data);
