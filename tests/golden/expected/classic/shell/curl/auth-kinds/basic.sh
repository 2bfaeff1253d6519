curl -X GET \
  -u '<user>:<password>' \
  'https://api.example.com/things'
