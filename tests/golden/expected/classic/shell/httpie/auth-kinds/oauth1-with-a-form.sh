http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  'status={{status}} & more'
