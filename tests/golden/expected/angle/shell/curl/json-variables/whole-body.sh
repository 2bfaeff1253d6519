#!/usr/bin/env bash
# Whole body
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '<body>'
