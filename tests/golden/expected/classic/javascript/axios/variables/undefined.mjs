const response = await axios({
  url: "https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{gr%C3%B6%C3%9Fe}}",
  timeout: 30_000,
});

console.log(response.data);
