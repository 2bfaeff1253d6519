const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
for (const item of result.a) {
  for (const item2 of item.b) {
    for (const item3 of item2.c) {
      console.log("a.b.c.d:", item3.d);
    }
  }
}
