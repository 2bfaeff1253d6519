#!/usr/bin/env bash
# Deep
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}}}'
