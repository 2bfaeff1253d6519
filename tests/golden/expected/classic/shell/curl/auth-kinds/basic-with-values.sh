curl -X GET \
  -u '<auth_kinds_username>:<auth_kinds_password>' \
  'https://api.example.com/things'
