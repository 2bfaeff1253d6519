curl -X GET \
  -H 'Authorization: Zoho-oauthtoken <token>' \
  'https://api.example.com/things'
