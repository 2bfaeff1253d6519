#!/usr/bin/env bash
# Deep
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}}}'
