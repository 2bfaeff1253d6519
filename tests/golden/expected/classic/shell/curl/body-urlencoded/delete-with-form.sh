curl -X DELETE \
  --data-urlencode 'a=1' \
  'https://api.example.com/things'
