#!/usr/bin/env bash
# Broken by variables
#
# Set before running: ITEMS, MORE
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"items": ['"$ITEMS"' '"$MORE"']}'
