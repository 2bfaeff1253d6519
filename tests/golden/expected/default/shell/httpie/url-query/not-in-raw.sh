#!/usr/bin/env bash
# Not in raw
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s' \
  q==1
