#!/usr/bin/env bash
# Backticks
set -eu

# shellcheck disable=SC2016
curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'run `date` now
and ``` fences'
