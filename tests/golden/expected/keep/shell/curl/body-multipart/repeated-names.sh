curl --location 'https://api.example.com/things' \
  --form-string 'tag=a' \
  --form-string 'tag=b'
