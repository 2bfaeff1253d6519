#!/usr/bin/env bash
# Leading at
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw @file.txt
