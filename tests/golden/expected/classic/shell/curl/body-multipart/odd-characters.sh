curl -X POST \
  --form-string 'say "hi"=semi;colon, comma' \
  --form-string 'at=@home' \
  --form-string 'lines=one
two' \
  --form-string 'less=<in' \
  'https://api.example.com/things'
