#!/usr/bin/env bash
# Taken names
#
# Set before running: API_PATH, API_HOME, API_1ST
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  "X-A: $API_PATH" \
  "X-B: $API_HOME" \
  "X-C: $API_1ST"
