#!/usr/bin/env bash
# Unquoted
#
# Set before running: ID, FIRST, NAME
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": '"$ID"', "list": ['"$FIRST"', 2], "name": "'"$NAME"'"}'
