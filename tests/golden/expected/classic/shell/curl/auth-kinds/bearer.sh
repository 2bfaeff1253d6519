curl -X GET \
  -H 'Authorization: Bearer <access_token>' \
  'https://api.example.com/things'
