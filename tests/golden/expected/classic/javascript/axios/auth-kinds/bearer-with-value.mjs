const response = await axios({
  url: "https://api.example.com/things",
  headers: {
    Authorization: "Bearer <auth_kinds_access_token>",
  },
  timeout: 30_000,
});

console.log(response.data);
