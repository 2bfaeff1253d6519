curl -X POST \
  -H 'Content-Type: text/plain' \
  -d $'one\r
two\r
' \
  'https://api.example.com/things'
