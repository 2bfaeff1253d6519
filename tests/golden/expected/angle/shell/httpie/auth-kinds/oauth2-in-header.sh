#!/usr/bin/env bash
# OAuth2 in header
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Bearer <token>'
