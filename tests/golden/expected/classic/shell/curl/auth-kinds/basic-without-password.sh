curl -X GET \
  -u '<auth_kinds_username>:' \
  'https://api.example.com/things'
