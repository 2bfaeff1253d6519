#!/usr/bin/env bash
# Array of objects
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '[{"id": 1, "name": "a"}, {"id": 2}, {}]'
