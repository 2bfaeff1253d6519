curl -X GET \
  -H 'X-Tag: a' \
  -H 'X-Tag: b' \
  -H 'Accept: text/html' \
  -H 'Accept: text/plain' \
  'https://api.example.com/things'
