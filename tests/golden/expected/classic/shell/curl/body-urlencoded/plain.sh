curl -X POST \
  --data-urlencode 'grant_type=client_credentials' \
  --data-urlencode 'scope=read write' \
  'https://api.example.com/things'
