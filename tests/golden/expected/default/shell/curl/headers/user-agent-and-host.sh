#!/usr/bin/env bash
# User agent and host
#
# Set before running: HEADERS_COOKIE
set -eu

curl --location 'https://api.example.com/things' \
  --header 'User-Agent: mine/1.0' \
  --header 'Host: other.example.com' \
  --header "Cookie: $HEADERS_COOKIE" \
  --header 'Content-Length: 3'
