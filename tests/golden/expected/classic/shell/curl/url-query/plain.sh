curl -X GET \
  'https://api.example.com/s?q=tea&page=2'
