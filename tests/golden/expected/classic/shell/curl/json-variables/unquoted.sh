curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"id": {{id}}, "list": [{{first}}, 2], "name": "{{name}}"}' \
  'https://api.example.com/things'
