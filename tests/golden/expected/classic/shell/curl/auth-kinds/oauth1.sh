curl -X GET \
  'https://api.example.com/things?q=a%20b'
