curl -X GET \
  -u '<url_origin_username>:<url_origin_password>' \
  'https://api.example.com/a'
