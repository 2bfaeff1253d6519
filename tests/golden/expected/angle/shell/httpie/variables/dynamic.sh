#!/usr/bin/env bash
# Dynamic
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/a' \
  --raw '{"id": "<guid>", "at": <timestamp>, "name": "<random_first_name>"}'
