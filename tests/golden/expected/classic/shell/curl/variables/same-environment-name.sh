curl -X GET \
  -H 'X-A: {{my-key}}' \
  -H 'X-B: {{my_key}}' \
  -H 'X-C: {{MyKey}}' \
  'https://api.example.com/a'
