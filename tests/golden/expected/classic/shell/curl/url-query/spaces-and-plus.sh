curl -X GET \
  'https://api.example.com/s?q=a%20b+c%20d&w=%2F/'
