http --ignore-stdin --follow POST 'https://api.example.com/things' \
  a:=1
