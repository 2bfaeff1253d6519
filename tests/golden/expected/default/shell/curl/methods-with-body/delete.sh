#!/usr/bin/env bash
# Delete
set -eu

curl --request DELETE --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"ids": [1, 2]}'
