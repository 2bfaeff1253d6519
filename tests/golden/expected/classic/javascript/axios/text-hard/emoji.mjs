const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  data: "naïve 🎉 日本\u202eabc",
  timeout: 30_000,
});

console.log(response.data);
