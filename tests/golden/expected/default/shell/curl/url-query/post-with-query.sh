#!/usr/bin/env bash
# Post with query
set -eu

curl --location 'https://api.example.com/s?upsert=true' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
