#!/usr/bin/env bash
# Digest with a body
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --digest \
  --user '<user>:<password>' \
  --data-raw '{"a": 1}'
