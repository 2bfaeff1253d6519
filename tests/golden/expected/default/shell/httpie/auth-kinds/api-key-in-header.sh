#!/usr/bin/env bash
# Api key in header
#
# Set before running: KEY
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "X-Api-Key: $KEY"
