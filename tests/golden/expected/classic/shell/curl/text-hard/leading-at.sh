curl -X POST \
  -H 'Content-Type: text/plain' \
  --data-raw '@file.txt' \
  'https://api.example.com/things'
