curl -X 'GET' \
  -H 'X-Name: 日本' \
  'https://api.example.com/things'
