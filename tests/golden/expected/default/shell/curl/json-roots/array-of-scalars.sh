#!/usr/bin/env bash
# Array of scalars
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '[1, "two", true, null, 2.50]'
