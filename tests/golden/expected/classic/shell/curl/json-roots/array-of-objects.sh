curl -X POST \
  -H 'Content-Type: application/json' \
  -d '[{"id": 1, "name": "a"}, {"id": 2}, {}]' \
  'https://api.example.com/things'
