curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'it'\''s "quoted"' \
  'https://api.example.com/things'
