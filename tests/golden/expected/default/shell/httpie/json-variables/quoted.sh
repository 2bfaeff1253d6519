#!/usr/bin/env bash
# Quoted
#
# Set before running: ID, B
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  "id=$ID" \
  "mix=a $B c"
