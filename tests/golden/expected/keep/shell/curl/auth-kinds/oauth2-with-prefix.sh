curl --location 'https://api.example.com/things' \
  --header 'Authorization: Zoho-oauthtoken {{token}}'
