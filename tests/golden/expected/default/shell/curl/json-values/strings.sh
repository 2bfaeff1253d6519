#!/usr/bin/env bash
# Strings
set -eu

# shellcheck disable=SC2016
curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"quote": "say \"hi\"", "slash": "a\\b\/c", "lines": "one\ntwo\ttab", "unicode": "é \u00e9 🎉", "dollar": "$HOME `id` '\''x'\''", "nul": "a\u0000b"}'
