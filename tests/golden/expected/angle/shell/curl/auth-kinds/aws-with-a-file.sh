#!/usr/bin/env bash
# AWS with a file
set -eu

curl --request PUT --location 'https://bucket.example.com/<key>' \
  --header 'Content-Type: image/jpeg' \
  --aws-sigv4 'aws:amz:<region>:s3' \
  --user '<access_key>:<secret_key>' \
  --data-binary '@photo.jpg'
