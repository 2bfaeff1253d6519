#!/usr/bin/env bash
# Empty value
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'X-Empty;' \
  'Accept;'
