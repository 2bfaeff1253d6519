curl -X GET \
  -H 'X-Empty;' \
  -H 'Accept;' \
  'https://api.example.com/things'
