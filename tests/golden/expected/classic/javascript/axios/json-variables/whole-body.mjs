const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  data: Buffer.from("{{body}}"),
  timeout: 30_000,
});

console.log(response.data);
