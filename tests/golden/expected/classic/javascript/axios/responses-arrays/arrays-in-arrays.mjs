const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result.rows) {
  for (const item2 of item) {
    console.log("rows:", item2);
  }
}
