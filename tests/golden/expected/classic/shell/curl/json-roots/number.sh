curl -X POST \
  -H 'Content-Type: application/json' \
  -d '42' \
  'https://api.example.com/things'
