const response = await axios({
  url: "https://api.example.com/things",
  auth: {
    username: "<user>",
    password: "<password>",
  },
  timeout: 30_000,
});

console.log(response.data);
