curl -X GET \
  'https://api.example.com/s?tag=a&tag=b'
