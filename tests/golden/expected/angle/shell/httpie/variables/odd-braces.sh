#!/usr/bin/env bash
# Odd braces
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:<spaced>' \
  'X-B:<value>' \
  'X-C:{<triple>}' \
  'X-D:{{open'
