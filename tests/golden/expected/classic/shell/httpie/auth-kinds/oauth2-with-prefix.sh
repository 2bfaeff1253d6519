http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Zoho-oauthtoken <token>'
