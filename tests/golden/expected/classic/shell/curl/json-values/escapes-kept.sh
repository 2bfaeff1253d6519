curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"html": "\u003cb\u003e"}' \
  'https://api.example.com/things'
