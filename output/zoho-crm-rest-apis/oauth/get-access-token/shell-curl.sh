#!/usr/bin/env bash
# Get Access Token
#
# Set before running: CLIENT_ID, CLIENT_SECRET, GRANT_TOKEN
set -eu

curl --location 'https://accounts.zoho.com/oauth/v2/token' \
  --data-urlencode 'grant_type=authorization_code' \
  --data-urlencode "client_id=$CLIENT_ID" \
  --data-urlencode "client_secret=$CLIENT_SECRET" \
  --data-urlencode 'redirect_uri=https://www.example.com/oauth/callback' \
  --data-urlencode "code=$GRANT_TOKEN"
