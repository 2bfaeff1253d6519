curl --location 'https://api.example.com/a' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}'
