#!/usr/bin/env bash
# Odd braces
#
# Set before running: SPACED, VALUE, TRIPLE
set -eu

curl --location 'https://api.example.com/a' \
  --header "X-A: $SPACED" \
  --header "X-B: $VALUE" \
  --header "X-C: {$TRIPLE}" \
  --header 'X-D: {{open'
