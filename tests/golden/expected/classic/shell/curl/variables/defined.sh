curl -X GET \
  'https://api.example.com/users/43'
