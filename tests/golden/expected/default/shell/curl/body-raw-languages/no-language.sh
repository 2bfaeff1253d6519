#!/usr/bin/env bash
# No language
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'plain text'
