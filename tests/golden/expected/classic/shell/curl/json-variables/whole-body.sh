curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{{body}}' \
  'https://api.example.com/things'
