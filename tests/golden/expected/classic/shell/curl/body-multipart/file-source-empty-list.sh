curl -X 'POST' \
  --form 'file=;filename=""' \
  --form-string 'a=1' \
  'https://api.example.com/things'
