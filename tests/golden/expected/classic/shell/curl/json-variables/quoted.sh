curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"id": "{{id}}", "mix": "a {{b}} c"}' \
  'https://api.example.com/things'
