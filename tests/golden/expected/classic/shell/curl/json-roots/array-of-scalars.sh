curl -X POST \
  -H 'Content-Type: application/json' \
  -d '[1, "two", true, null, 2.50]' \
  'https://api.example.com/things'
