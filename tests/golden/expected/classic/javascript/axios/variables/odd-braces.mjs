const response = await axios({
  url: "https://api.example.com/a",
  headers: {
    "X-A": "{{ spaced }}",
    "X-B": "{{}}",
    "X-C": "{{{triple}}}",
    "X-D": "{{open",
  },
  timeout: 30_000,
});

console.log(response.data);
