#!/usr/bin/env bash
# Broken
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"a": WORD}'
