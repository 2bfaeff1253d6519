const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  data: `run \`date\` now
and \`\`\` fences`,
  timeout: 30_000,
});

console.log(response.data);
