curl -X GET \
  -H 'X-On: 1' \
  'https://api.example.com/things'
