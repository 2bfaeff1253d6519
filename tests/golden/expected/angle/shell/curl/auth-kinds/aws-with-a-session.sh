#!/usr/bin/env bash
# AWS with a session
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --aws-sigv4 'aws:amz:<region>:execute-api' \
  --user '<access_key>:<secret_key>' \
  --header 'X-Amz-Security-Token: <session_token>' \
  --data-raw '{"a": 1}'
