curl -X GET --globoff \
  'https://api.example.com/s?q={{q}}&{{name}}=x{{v}}y'
