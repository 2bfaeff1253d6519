http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-Api-Key:<api_key>'
