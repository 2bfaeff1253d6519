curl -X GET --globoff \
  'https://api.example.com/{{switched_off}}'
