#!/usr/bin/env bash
# OAuth2 in query
#
# Set before running: TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  a==1 \
  "access_token==$TOKEN"
