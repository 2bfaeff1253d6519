curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"a": 1}' \
  'https://api.example.com/s?upsert=true'
