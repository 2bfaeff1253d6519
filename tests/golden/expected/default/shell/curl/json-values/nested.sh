#!/usr/bin/env bash
# Nested
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": {"b": [1, {"c": null}]}, "d": true, "e": [], "f": {}, "g": [[1], [2, [3]]]}'
