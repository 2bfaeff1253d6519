curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"query":"{ hero { name } }"}' \
  'https://api.example.com/things'
