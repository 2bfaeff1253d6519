#!/usr/bin/env bash
# Quotes
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'it'\''s "quoted"'
