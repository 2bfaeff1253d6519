curl -X POST \
  --form 'meta="{\"a\": 1}";type=application/json' \
  --form 'photo=@photo.raw;type=image/x-raw' \
  'https://api.example.com/things'
