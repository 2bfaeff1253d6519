curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"a": {"b": [1, {"c": null}]}, "d": true, "e": [], "f": {}, "g": [[1], [2, [3]]]}' \
  'https://api.example.com/things'
