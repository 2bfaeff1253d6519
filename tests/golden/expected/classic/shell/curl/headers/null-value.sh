curl -X GET \
  -H 'X-Null: null' \
  'https://api.example.com/things'
