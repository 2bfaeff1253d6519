curl -X GET \
  'https://domain.com/a'
