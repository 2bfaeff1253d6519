#!/usr/bin/env bash
# Percent
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw '100% %s %d {0} {name}'
