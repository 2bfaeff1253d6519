curl --location 'https://api.example.com/things' \
  --header 'X-Api-Key: {{key}}'
