curl -X GET \
  'https://api.example.com/things'
