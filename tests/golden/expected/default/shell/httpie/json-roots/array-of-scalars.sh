#!/usr/bin/env bash
# Array of scalars
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '[1, "two", true, null, 2.50]'
