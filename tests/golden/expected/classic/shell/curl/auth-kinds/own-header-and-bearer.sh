curl -X GET \
  -H 'Authorization: Bearer <token>' \
  'https://api.example.com/things'
