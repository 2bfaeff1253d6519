#!/usr/bin/env bash
# Html
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/html \
  --raw '<p>Hello</p>'
