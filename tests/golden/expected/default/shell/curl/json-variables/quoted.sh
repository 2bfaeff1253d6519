#!/usr/bin/env bash
# Quoted
#
# Set before running: ID, B
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"$ID"'", "mix": "a '"$B"' c"}'
