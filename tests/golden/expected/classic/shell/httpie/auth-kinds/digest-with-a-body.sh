http --ignore-stdin --follow --auth-type=digest --auth '<user>:<password>' POST 'https://api.example.com/things' \
  a:=1
