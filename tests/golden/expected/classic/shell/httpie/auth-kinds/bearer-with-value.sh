http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Bearer <auth_kinds_access_token>'
