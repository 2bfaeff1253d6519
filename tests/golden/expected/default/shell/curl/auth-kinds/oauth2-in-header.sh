#!/usr/bin/env bash
# OAuth2 in header
#
# Set before running: TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $TOKEN"
