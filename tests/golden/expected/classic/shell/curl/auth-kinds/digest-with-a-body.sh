curl -X POST \
  -H 'Content-Type: application/json' \
  --digest \
  -u '<user>:<password>' \
  -d '{"a": 1}' \
  'https://api.example.com/things'
