curl -X GET \
  -H 'Accept: application/json' \
  -H 'X-Trace: abc-123' \
  'https://api.example.com/things'
