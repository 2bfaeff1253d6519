http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'id={{id}}' \
  'mix=a {{b}} c'
