http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:{{path}}' \
  'X-B:{{home}}' \
  'X-C:{{1st}}'
