curl --location 'https://api.example.com/a' \
  --header 'X-A: {{path}}' \
  --header 'X-B: {{home}}' \
  --header 'X-C: {{1st}}'
