curl --location 'https://api.example.com/things' \
  --digest \
  --user '{{auth_kinds_username}}:{{password}}'
