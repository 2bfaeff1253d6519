curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\"f": 5, "g h": 6, "{{key}}": 7}' \
  'https://api.example.com/things'
