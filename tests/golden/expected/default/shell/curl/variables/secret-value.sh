#!/usr/bin/env bash
# Secret value
#
# Set before running: API_KEY
set -eu

curl --location 'https://api.example.com/a' \
  --header "X-Api-Key: $API_KEY"
