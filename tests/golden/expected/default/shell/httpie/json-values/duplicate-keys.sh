#!/usr/bin/env bash
# Duplicate keys
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"a": 1, "b": 2, "a": 3}'
