#!/usr/bin/env bash
# Odd braces
#
# Set before running: SPACED, VALUE, TRIPLE
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  "X-A: $SPACED" \
  "X-B: $VALUE" \
  "X-C:{$TRIPLE}" \
  'X-D:{{open'
