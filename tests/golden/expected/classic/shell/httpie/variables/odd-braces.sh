http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:{{ spaced }}' \
  'X-B:{{}}' \
  'X-C:{{{triple}}}' \
  'X-D:{{open'
