curl --location 'https://api.example.com/things' \
  --form-string 'id={{id}}' \
  --form 'file=@/tmp/{{name}}.csv;type=text/csv'
