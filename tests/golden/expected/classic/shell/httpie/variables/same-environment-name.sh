http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:{{my-key}}' \
  'X-B:{{my_key}}' \
  'X-C:{{MyKey}}'
