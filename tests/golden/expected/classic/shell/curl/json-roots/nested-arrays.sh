curl -X POST \
  -H 'Content-Type: application/json' \
  -d '[[1, 2], [3]]' \
  'https://api.example.com/things'
