#!/usr/bin/env bash
# Get form kept
set -eu

http --ignore-stdin --follow --form GET 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  a=1
