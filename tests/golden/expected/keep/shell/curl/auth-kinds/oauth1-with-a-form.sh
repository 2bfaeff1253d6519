curl --location 'https://api.example.com/things' \
  --data-urlencode 'status={{status}} & more'
