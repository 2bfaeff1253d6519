curl --location 'https://api.example.com/a' \
  --header 'X-Api-Key: {{api_key}}'
