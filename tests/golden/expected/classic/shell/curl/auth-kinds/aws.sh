curl -X GET --globoff \
  --aws-sigv4 'aws:amz:{{region}}:s3' \
  -u '<access_key>:<secret_key>' \
  'https://bucket.example.com/{{key}}'
