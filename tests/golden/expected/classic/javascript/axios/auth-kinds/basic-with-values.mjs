const response = await axios({
  url: "https://api.example.com/things",
  auth: {
    username: "<auth_kinds_username>",
    password: "<auth_kinds_password>",
  },
  timeout: 30_000,
});

console.log(response.data);
