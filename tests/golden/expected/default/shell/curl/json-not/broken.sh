#!/usr/bin/env bash
# Broken
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": WORD}'
