curl -X POST \
  --form 'file=@path/to/file;type=application/octet-stream' \
  --form-string 'a=1' \
  'https://api.example.com/things'
