curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{}' \
  'https://api.example.com/things'
