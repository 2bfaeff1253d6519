#!/usr/bin/env bash
# Exclamation
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw 'wow!! !$'
