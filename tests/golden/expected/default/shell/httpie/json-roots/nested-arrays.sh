#!/usr/bin/env bash
# Nested arrays
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '[[1, 2], [3]]'
