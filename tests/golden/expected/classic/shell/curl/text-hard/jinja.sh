curl -X POST \
  -H 'Content-Type: text/plain' \
  -d '{% raw %}{{ 1 + 1 }}{# x #}' \
  'https://api.example.com/things'
