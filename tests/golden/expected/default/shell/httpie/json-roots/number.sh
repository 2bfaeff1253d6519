#!/usr/bin/env bash
# Number
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw 42
