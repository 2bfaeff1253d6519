#!/usr/bin/env bash
# Without variables
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'query={ hero { name } }'
