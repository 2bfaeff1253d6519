#!/usr/bin/env bash
# Text
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw 'plain text'
