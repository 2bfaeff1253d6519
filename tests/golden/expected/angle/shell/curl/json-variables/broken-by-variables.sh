#!/usr/bin/env bash
# Broken by variables
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"items": [<items> <more>]}'
