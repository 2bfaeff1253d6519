#!/usr/bin/env bash
# String
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '"text"'
