#!/usr/bin/env bash
# Repeats and disabled
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'tag=a' \
  --data-urlencode 'tag=b' \
  --data-urlencode 'q=x'
