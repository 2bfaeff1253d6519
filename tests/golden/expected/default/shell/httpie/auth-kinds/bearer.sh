#!/usr/bin/env bash
# Bearer
#
# Set before running: ACCESS_TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $ACCESS_TOKEN"
