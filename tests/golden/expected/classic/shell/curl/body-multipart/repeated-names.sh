curl -X POST \
  --form-string 'tag=a' \
  --form-string 'tag=b' \
  'https://api.example.com/things'
