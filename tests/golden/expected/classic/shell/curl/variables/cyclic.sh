curl -X GET --globoff \
  'https://api.example.com/{{pong}}'
