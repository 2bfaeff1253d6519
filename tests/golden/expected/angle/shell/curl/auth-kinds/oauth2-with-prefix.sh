#!/usr/bin/env bash
# OAuth2 with prefix
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Authorization: Zoho-oauthtoken <token>'
