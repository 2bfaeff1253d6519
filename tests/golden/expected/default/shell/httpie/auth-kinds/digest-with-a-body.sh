#!/usr/bin/env bash
# Digest with a body
#
# Set before running: API_USER, PASSWORD
set -eu

http --ignore-stdin --follow --auth-type=digest --auth "$API_USER:$PASSWORD" POST 'https://api.example.com/things' \
  a:=1
