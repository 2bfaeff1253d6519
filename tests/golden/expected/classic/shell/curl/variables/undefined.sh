curl -X GET --globoff \
  'https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{größe}}'
