const response = await axios({
  url: "https://bucket.example.com/{{key}}",
  timeout: 30_000,
});

console.log(response.data);
