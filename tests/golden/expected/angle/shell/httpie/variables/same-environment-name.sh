#!/usr/bin/env bash
# Same environment name
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:<my_key>' \
  'X-B:<my_key>' \
  'X-C:<my_key>'
