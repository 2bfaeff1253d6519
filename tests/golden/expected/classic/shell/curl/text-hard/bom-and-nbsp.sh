curl -X POST \
  -H 'Content-Type: text/plain' \
  -d $'\xef\xbb\xbfa\xc2\xa0b' \
  'https://api.example.com/things'
