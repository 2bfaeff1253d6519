curl -X POST \
  --data-urlencode 'tag=a' \
  --data-urlencode 'tag=b' \
  --data-urlencode 'q=x' \
  'https://api.example.com/things'
