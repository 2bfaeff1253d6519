curl -X POST \
  --data-urlencode 'code={{code}}' \
  --data-urlencode '%7B%7Bfield%7D%7D=x{{y}}z' \
  'https://api.example.com/things'
