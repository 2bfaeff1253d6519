curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"items": [{{items}} {{more}}]}'
