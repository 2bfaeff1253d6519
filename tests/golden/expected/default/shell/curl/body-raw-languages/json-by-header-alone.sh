#!/usr/bin/env bash
# Json by header alone
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
