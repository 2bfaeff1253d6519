curl -X POST \
  --form-string 'a=1' \
  --form-string 'b=two words' \
  'https://api.example.com/things'
