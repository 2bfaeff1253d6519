#!/usr/bin/env bash
# Json
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "Ada",
  "tags": ["a", "b"]
}'
