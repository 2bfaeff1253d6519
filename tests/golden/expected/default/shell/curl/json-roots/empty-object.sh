#!/usr/bin/env bash
# Empty object
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{}'
