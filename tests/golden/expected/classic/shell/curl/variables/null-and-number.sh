curl -X GET \
  'https://api.example.com/null/7/true'
