curl -X GET \
  'https://api.example.com/things?a=1&access_token=<token>'
