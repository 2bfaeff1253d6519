curl -X PUT --globoff \
  -H 'Content-Type: image/jpeg' \
  --aws-sigv4 'aws:amz:{{region}}:s3' \
  -u '<access_key>:<secret_key>' \
  --data-binary '@photo.jpg' \
  'https://bucket.example.com/{{key}}'
