curl -X POST \
  -H 'Content-Type: text/plain' \
  -d $'C:\\temp\\new \\' \
  'https://api.example.com/things'
