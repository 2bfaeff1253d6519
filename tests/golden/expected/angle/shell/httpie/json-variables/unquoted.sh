#!/usr/bin/env bash
# Unquoted
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"id": <id>, "list": [<first>, 2], "name": "<name>"}'
