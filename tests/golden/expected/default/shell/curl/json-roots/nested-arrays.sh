#!/usr/bin/env bash
# Nested arrays
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '[[1, 2], [3]]'
