curl --location 'https://api.example.com/things' \
  --user '{{auth_kinds_username}}:'
