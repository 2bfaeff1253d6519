curl -X 'GET' \
  'https://api.example.com/s?q=a b&r=é'
