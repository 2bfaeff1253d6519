#!/usr/bin/env bash
# Null
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw 'null'
