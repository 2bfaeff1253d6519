curl --location 'https://api.example.com/things' \
  --header 'Authorization: Bearer {{access-token}}'
