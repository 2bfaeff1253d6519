#!/usr/bin/env bash
# Backticks
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw $'run `date` now
and ``` fences'
