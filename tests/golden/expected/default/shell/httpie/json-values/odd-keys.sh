#!/usr/bin/env bash
# Odd keys
#
# Set before running: KEY
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\"f": 5, "g h": 6, "'"$KEY"'": 7}'
