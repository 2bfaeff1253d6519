http --ignore-stdin --follow GET 'https://api.example.com/things' \
  a==1 \
  'access_token==<token>'
