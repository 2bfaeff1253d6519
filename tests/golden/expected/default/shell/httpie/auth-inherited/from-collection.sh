#!/usr/bin/env bash
# From collection
#
# Set before running: ACCESS_TOKEN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $ACCESS_TOKEN"
