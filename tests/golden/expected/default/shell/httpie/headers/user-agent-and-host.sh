#!/usr/bin/env bash
# User agent and host
#
# Set before running: HEADERS_COOKIE
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  User-Agent:mine/1.0 \
  Host:other.example.com \
  "Cookie: $HEADERS_COOKIE" \
  Content-Length:3
