#!/usr/bin/env bash
# Text
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'plain text'
