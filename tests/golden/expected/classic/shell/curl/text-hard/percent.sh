curl -X POST \
  -H 'Content-Type: text/plain' \
  -d '100% %s %d {0} {name}' \
  'https://api.example.com/things'
