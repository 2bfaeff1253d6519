#!/usr/bin/env bash
# Blank
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '  
 '
