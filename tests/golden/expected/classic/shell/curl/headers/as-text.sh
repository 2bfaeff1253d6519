curl -X GET \
  -H 'Accept: text/html' \
  -H 'X-On: 2' \
  'https://api.example.com/things'
