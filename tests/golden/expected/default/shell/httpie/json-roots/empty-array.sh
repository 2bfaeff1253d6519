#!/usr/bin/env bash
# Empty array
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '[]'
