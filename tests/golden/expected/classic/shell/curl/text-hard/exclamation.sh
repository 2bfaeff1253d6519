curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'wow!! !$' \
  'https://api.example.com/things'
