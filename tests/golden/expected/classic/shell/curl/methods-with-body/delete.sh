curl -X DELETE \
  -H 'Content-Type: application/json' \
  -d '{"ids": [1, 2]}' \
  'https://api.example.com/things'
