curl --location --globoff 'https://bucket.example.com/{{key}}' \
  --aws-sigv4 'aws:amz:{{region}}:s3' \
  --user '{{access_key}}:{{secret_key}}'
