#!/usr/bin/env bash
# Digest with a body
#
# Set before running: API_USER, PASSWORD
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --digest \
  --user "$API_USER:$PASSWORD" \
  --data-raw '{"a": 1}'
