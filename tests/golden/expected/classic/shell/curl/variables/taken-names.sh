curl -X GET \
  -H 'X-A: {{path}}' \
  -H 'X-B: {{home}}' \
  -H 'X-C: {{1st}}' \
  'https://api.example.com/a'
