curl --location 'https://api.example.com/things' \
  --form-string 'a=1' \
  --form-string 'b=two words'
