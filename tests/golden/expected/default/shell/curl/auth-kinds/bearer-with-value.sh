#!/usr/bin/env bash
# Bearer with value
#
# Set before running: AUTH_KINDS_ACCESS_TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $AUTH_KINDS_ACCESS_TOKEN"
