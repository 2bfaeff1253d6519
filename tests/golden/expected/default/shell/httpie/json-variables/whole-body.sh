#!/usr/bin/env bash
# Whole body
#
# Set before running: BODY
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw "$BODY"
