#!/usr/bin/env bash
# Escapes kept
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"html": "\u003cb\u003e"}'
