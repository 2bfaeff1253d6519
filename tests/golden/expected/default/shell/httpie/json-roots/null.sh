#!/usr/bin/env bash
# Null
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw null
