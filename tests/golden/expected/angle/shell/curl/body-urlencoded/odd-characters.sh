#!/usr/bin/env bash
# Odd characters
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'a%20b%26c=d=e&f+g' \
  --data-urlencode 'na%C3%AFve=日本 🎉' \
  --data-urlencode 'quote=it'\''s "so"'
