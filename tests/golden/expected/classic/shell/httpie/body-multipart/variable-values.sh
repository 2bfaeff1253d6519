http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'id={{id}}' \
  'file@/tmp/{{name}}.csv;type=text/csv'
