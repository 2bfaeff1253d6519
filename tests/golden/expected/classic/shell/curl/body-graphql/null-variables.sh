curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"query":"{ hero { name } }","variables":null}' \
  'https://api.example.com/things'
