#!/usr/bin/env bash
# String url
#
# Set before running: BASE_URL
set -eu

http --ignore-stdin --follow GET "$BASE_URL/users/:id" \
  x==1
