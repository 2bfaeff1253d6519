curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}}}' \
  'https://api.example.com/things'
