curl -X DELETE \
  'https://api.example.com/things'
