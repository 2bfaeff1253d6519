#!/usr/bin/env bash
# Unquoted
#
# Set before running: ID, FIRST, NAME
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"id": '"$ID"', "list": ['"$FIRST"', 2], "name": "'"$NAME"'"}'
