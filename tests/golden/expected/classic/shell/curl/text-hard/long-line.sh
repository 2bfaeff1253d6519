curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ' \
  'https://api.example.com/things'
