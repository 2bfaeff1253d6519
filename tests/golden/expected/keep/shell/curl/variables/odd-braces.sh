curl --location 'https://api.example.com/a' \
  --header 'X-A: {{ spaced }}' \
  --header 'X-B: {{}}' \
  --header 'X-C: {{{triple}}}' \
  --header 'X-D: {{open'
