#!/usr/bin/env bash
# Whole body
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '<body>'
