#!/usr/bin/env bash
# Patch
set -eu

curl --request PATCH --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
