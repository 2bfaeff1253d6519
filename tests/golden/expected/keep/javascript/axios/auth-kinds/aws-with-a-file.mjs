const response = await axios({
  method: "PUT",
  url: "https://bucket.example.com/{{key}}",
  headers: {
    "Content-Type": "image/jpeg",
  },
  data: await readFile("photo.jpg"),
  timeout: 30_000,
});

console.log(response.data);
