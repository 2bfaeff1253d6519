#!/usr/bin/env bash
# Secret value
#
# Set before running: API_KEY
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  "X-Api-Key: $API_KEY"
