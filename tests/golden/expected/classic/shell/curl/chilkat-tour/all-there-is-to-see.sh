curl -X POST --globoff \
  -H 'Authorization: Bearer <token>' \
  -H 'Content-Type: application/json' \
  -H 'X-Trace: {{trace}}-1' \
  -d '{"name": "Zoë \"Z\" $HOME '\''q'\'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}' \
  'https://api.example.com/v1/{{tenant}}/things?q=a%20b'
