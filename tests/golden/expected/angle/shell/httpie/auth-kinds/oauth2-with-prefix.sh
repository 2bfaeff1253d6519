#!/usr/bin/env bash
# OAuth2 with prefix
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Zoho-oauthtoken <token>'
