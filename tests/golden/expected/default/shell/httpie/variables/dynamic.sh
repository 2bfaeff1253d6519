#!/usr/bin/env bash
# Dynamic
#
# Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/a' \
  --raw '{"id": "'"$GUID"'", "at": '"$TIMESTAMP"', "name": "'"$RANDOM_FIRST_NAME"'"}'
