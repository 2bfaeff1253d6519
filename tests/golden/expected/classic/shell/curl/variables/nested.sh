curl -X GET \
  'https://api.example.com/deep/x'
