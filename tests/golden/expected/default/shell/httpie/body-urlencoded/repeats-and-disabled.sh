#!/usr/bin/env bash
# Repeats and disabled
set -eu

http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  tag=a \
  tag=b \
  q=x
