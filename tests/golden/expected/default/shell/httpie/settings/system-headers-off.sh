#!/usr/bin/env bash
# System headers off
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type: \
  --raw '{"a": 1}'
