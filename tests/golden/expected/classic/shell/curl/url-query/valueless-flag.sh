curl -X GET \
  'https://api.example.com/s?flag&empty=&q=1'
