#!/usr/bin/env bash
# Jinja
#
# Set before running: API_1_1
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw "{% raw %}$API_1_1{# x #}"
