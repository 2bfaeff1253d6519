#!/usr/bin/env bash
# Typed header wins
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/vnd.api+json' \
  --data-raw '{"a": 1}'
