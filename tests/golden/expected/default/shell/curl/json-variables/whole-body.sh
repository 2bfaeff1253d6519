#!/usr/bin/env bash
# Whole body
#
# Set before running: BODY
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw "$BODY"
