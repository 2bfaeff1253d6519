const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result.data) {
  console.log("data.id:", item.id);
  console.log("data.owner.name:", item.owner.name);
}
for (const item of result.tags) {
  console.log("tags:", item);
}
console.log("info.page:", result.info.page);
console.log("info.more:", result.info.more);
