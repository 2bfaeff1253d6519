#!/usr/bin/env bash
# AWS with a file
#
# Set before running: KEY, ACCESS_KEY, SECRET_KEY, REGION
set -eu

curl --request PUT --location "https://bucket.example.com/$KEY" \
  --header 'Content-Type: image/jpeg' \
  --aws-sigv4 "aws:amz:${REGION}:s3" \
  --user "$ACCESS_KEY:$SECRET_KEY" \
  --data-binary '@photo.jpg'
