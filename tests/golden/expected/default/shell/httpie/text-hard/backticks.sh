#!/usr/bin/env bash
# Backticks
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw 'run `date` now
and ``` fences'
