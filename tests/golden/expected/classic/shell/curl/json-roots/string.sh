curl -X POST \
  -H 'Content-Type: application/json' \
  -d '"text"' \
  'https://api.example.com/things'
