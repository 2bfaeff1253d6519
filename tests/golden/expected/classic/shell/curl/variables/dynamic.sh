curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}' \
  'https://api.example.com/a'
