#!/usr/bin/env bash
# Same environment name
#
# Set before running: MY_KEY, MY_KEY_2, MY_KEY_3
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  "X-A: $MY_KEY" \
  "X-B: $MY_KEY_2" \
  "X-C: $MY_KEY_3"
