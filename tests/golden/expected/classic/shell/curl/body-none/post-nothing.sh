curl -X POST \
  'https://api.example.com/things'
