curl -X GET \
  -H 'X-Kept: 1' \
  'https://api.example.com/things'
