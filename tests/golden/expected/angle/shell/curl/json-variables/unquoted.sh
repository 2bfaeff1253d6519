#!/usr/bin/env bash
# Unquoted
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": <id>, "list": [<first>, 2], "name": "<name>"}'
