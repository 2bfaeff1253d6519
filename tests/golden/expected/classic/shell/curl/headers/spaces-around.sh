curl -X GET \
  -H 'X-Wide: padded' \
  'https://api.example.com/things'
