curl -X GET \
  -H 'X-Api-Key: <api_key>' \
  'https://api.example.com/a'
