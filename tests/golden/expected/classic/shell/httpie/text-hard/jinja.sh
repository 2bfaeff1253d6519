http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw '{% raw %}{{ 1 + 1 }}{# x #}'
