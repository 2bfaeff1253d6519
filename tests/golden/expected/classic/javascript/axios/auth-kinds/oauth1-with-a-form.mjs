const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  data: new URLSearchParams({ status: "{{status}} & more" }),
  timeout: 30_000,
});

console.log(response.data);
