#!/usr/bin/env bash
# Api key in header
#
# Set before running: KEY
set -eu

curl --location 'https://api.example.com/things' \
  --header "X-Api-Key: $KEY"
