#!/usr/bin/env bash
# Trailing comma
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"a": 1,}'
