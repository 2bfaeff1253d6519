#!/usr/bin/env bash
# Empty object
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{}'
