const response = await axios({
  url: "https://api.example.com/a",
  auth: {
    username: "{{url_origin_username}}",
    password: "{{url_origin_password}}",
  },
  timeout: 30_000,
});

console.log(response.data);
