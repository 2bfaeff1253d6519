curl -X GET \
  -H 'X-Name: José' \
  'https://api.example.com/things'
