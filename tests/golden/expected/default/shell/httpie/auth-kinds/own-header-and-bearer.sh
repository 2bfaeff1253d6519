#!/usr/bin/env bash
# Own header and bearer
#
# Set before running: TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $TOKEN"
