#!/usr/bin/env bash
# Options
set -eu

curl --request OPTIONS --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
