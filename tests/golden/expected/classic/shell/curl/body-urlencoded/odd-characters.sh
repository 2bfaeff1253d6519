curl -X POST \
  --data-urlencode 'a%20b%26c=d=e&f+g' \
  --data-urlencode 'na%C3%AFve=日本 🎉' \
  --data-urlencode 'quote=it'\''s "so"' \
  'https://api.example.com/things'
