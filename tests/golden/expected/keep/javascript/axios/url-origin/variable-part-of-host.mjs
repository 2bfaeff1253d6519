const response = await axios({
  url: "https://{{region}}.example.com/a",
  timeout: 30_000,
});

console.log(response.data);
