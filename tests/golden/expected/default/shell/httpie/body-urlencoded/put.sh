#!/usr/bin/env bash
# Put
set -eu

http --ignore-stdin --follow --form PUT 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  a=1
