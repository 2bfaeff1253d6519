curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"items": [{{items}} {{more}}]}' \
  'https://api.example.com/things'
