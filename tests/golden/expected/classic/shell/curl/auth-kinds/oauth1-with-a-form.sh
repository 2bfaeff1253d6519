curl -X POST \
  --data-urlencode 'status={{status}} & more' \
  'https://api.example.com/things'
