http --ignore-stdin --follow POST 'https://api.example.com/a' \
  --raw '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}'
