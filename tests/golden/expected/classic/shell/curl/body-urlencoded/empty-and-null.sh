curl -X POST \
  --data-urlencode 'empty=' \
  --data-urlencode 'null=' \
  --data-urlencode 'absent=' \
  'https://api.example.com/things'
