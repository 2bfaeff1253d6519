#!/usr/bin/env bash
# OAuth2 with prefix
#
# Set before running: TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Zoho-oauthtoken $TOKEN"
