#!/usr/bin/env bash
# Api key by default
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'X-Api-Key:<key>'
