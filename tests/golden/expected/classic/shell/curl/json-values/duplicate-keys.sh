curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"a": 1, "b": 2, "a": 3}' \
  'https://api.example.com/things'
