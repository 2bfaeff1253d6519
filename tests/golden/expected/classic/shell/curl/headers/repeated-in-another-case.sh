curl -X GET \
  -H 'x-tag: b' \
  'https://api.example.com/things'
