curl -X GET \
  -H 'Content-Type: application/json' \
  -d '{"a": 1}' \
  'https://api.example.com/things'
