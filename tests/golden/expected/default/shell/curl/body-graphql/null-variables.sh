#!/usr/bin/env bash
# Null variables
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ hero { name } }","variables":null}'
