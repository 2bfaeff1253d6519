curl --location 'https://api.example.com/things' \
  --user '{{user}}:{{password}}'
