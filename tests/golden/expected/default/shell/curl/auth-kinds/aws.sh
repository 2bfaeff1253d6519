#!/usr/bin/env bash
# AWS
#
# Set before running: KEY, ACCESS_KEY, SECRET_KEY, REGION
set -eu

curl --location "https://bucket.example.com/$KEY" \
  --aws-sigv4 "aws:amz:${REGION}:s3" \
  --user "$ACCESS_KEY:$SECRET_KEY"
