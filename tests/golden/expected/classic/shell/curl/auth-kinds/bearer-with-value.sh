curl -X GET \
  -H 'Authorization: Bearer <auth_kinds_access_token>' \
  'https://api.example.com/things'
