curl -X POST \
  --form-string 'id={{id}}' \
  --form 'file=@/tmp/{{name}}.csv;type=text/csv' \
  'https://api.example.com/things'
