const form = new FormData();
form.append("a", "1");

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: form,
  timeout: 30_000,
});

console.log(response.data);
