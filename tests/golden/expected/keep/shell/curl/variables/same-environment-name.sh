curl --location 'https://api.example.com/a' \
  --header 'X-A: {{my-key}}' \
  --header 'X-B: {{my_key}}' \
  --header 'X-C: {{MyKey}}'
