curl -X PUT \
  --data-urlencode 'a=1' \
  'https://api.example.com/things'
