#!/usr/bin/env bash
# Bearer with value
#
# Set before running: AUTH_KINDS_ACCESS_TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $AUTH_KINDS_ACCESS_TOKEN"
