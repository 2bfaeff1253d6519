const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result.first) {
  console.log("first.id:", item.id);
}
for (const item of result.second) {
  console.log("second.id:", item.id);
}
console.log("total:", result.total);
