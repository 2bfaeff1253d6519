curl -X GET \
  'https://domain.com/users/:id?x=1'
