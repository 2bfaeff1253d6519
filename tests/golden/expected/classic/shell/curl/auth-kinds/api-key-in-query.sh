curl -X GET \
  'https://api.example.com/things?api%20key=<key>'
