curl -X POST \
  --form-string 'a=1' \
  'https://api.example.com/things'
