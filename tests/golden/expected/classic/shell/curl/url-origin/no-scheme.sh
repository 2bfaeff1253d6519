curl -X GET \
  'http://api.example.com/a'
