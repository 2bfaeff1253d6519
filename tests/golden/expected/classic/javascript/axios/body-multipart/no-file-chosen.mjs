const form = new FormData();
const file = new Blob([await readFile("path/to/file")]);
form.append("file", file, "file");
form.append("a", "1");

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: form,
  timeout: 30_000,
});

console.log(response.data);
