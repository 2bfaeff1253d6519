#!/usr/bin/env bash
# Crlf
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw $'one\r
two\r
'
