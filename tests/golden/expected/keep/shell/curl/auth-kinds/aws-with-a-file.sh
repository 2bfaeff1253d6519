curl --request PUT --location --globoff 'https://bucket.example.com/{{key}}' \
  --header 'Content-Type: image/jpeg' \
  --aws-sigv4 'aws:amz:{{region}}:s3' \
  --user '{{access_key}}:{{secret_key}}' \
  --data-binary '@photo.jpg'
