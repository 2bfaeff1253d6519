#!/usr/bin/env bash
# Javascript
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:application/javascript \
  --raw "console.log('hi');"
