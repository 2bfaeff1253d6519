curl -X GET \
  --digest \
  -u '<auth_kinds_username>:<password>' \
  'https://api.example.com/things'
