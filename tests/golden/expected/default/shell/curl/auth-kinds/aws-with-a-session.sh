#!/usr/bin/env bash
# AWS with a session
#
# Set before running: ACCESS_KEY, SECRET_KEY, SESSION_TOKEN, REGION
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --aws-sigv4 "aws:amz:${REGION}:execute-api" \
  --user "$ACCESS_KEY:$SECRET_KEY" \
  --header "X-Amz-Security-Token: $SESSION_TOKEN" \
  --data-raw '{"a": 1}'
