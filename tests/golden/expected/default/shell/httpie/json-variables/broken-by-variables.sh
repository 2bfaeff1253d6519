#!/usr/bin/env bash
# Broken by variables
#
# Set before running: ITEMS, MORE
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"items": ['"$ITEMS"' '"$MORE"']}'
