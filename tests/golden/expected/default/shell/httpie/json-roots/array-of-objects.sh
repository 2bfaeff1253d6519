#!/usr/bin/env bash
# Array of objects
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '[{"id": 1, "name": "a"}, {"id": 2}, {}]'
