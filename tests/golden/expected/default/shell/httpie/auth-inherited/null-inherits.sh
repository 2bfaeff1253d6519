#!/usr/bin/env bash
# Null inherits
#
# Set before running: ACCESS_TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $ACCESS_TOKEN"
