const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  data: `EOF
line
EOF
`,
  timeout: 30_000,
});

console.log(response.data);
