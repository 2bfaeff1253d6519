curl -X POST \
  -H 'Content-Type: application/json' \
  -d 'null' \
  'https://api.example.com/things'
