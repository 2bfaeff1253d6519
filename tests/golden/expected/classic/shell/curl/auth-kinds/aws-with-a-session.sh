curl -X POST \
  -H 'Content-Type: application/json' \
  --aws-sigv4 'aws:amz:{{region}}:execute-api' \
  -u '<access_key>:<secret_key>' \
  -H 'X-Amz-Security-Token: <session_token>' \
  -d '{"a": 1}' \
  'https://api.example.com/things'
