#!/usr/bin/env bash
# Dynamic
#
# Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME
set -eu

curl --location 'https://api.example.com/a' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"$GUID"'", "at": '"$TIMESTAMP"', "name": "'"$RANDOM_FIRST_NAME"'"}'
