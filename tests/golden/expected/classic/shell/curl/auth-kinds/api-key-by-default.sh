curl -X GET \
  -H 'X-Api-Key: <key>' \
  'https://api.example.com/things'
