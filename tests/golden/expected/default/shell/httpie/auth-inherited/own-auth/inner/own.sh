#!/usr/bin/env bash
# Own
#
# Set before running: OWN
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "Authorization:Bearer $OWN"
