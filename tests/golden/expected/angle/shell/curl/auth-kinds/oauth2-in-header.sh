#!/usr/bin/env bash
# OAuth2 in header
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Authorization: Bearer <token>'
