#!/usr/bin/env bash
# Taken names
#
# Set before running: API_PATH, API_HOME, API_1ST
set -eu

curl --location 'https://api.example.com/a' \
  --header "X-A: $API_PATH" \
  --header "X-B: $API_HOME" \
  --header "X-C: $API_1ST"
