#!/usr/bin/env bash
# Jinja
#
# Set before running: API_1_1
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw "{% raw %}$API_1_1{# x #}"
