#!/usr/bin/env bash
# Own header and bearer
#
# Set before running: TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $TOKEN"
