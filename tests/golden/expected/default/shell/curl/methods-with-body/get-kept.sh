#!/usr/bin/env bash
# Get kept
set -eu

curl --request GET --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
