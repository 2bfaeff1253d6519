const form = new FormData();
form.append("id", "{{id}}");
const file = new Blob([await readFile("/tmp/{{name}}.csv")], {
  type: "text/csv",
});
form.append("file", file, "{{name}}.csv");

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: form,
  timeout: 30_000,
});

console.log(response.data);
