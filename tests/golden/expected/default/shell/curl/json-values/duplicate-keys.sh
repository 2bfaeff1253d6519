#!/usr/bin/env bash
# Duplicate keys
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1, "b": 2, "a": 3}'
