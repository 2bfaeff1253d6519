const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result) {
  console.log(item);
}
