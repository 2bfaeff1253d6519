#!/usr/bin/env bash
# AWS
set -eu

curl --location 'https://bucket.example.com/<key>' \
  --aws-sigv4 'aws:amz:<region>:s3' \
  --user '<access_key>:<secret_key>'
