curl -X GET \
  'https://api.example.com/s?q=1'
