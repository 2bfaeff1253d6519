curl -X GET \
  -H 'X-A: {{ spaced }}' \
  -H 'X-B: {{}}' \
  -H 'X-C: {{{triple}}}' \
  -H 'X-D: {{open' \
  'https://api.example.com/a'
