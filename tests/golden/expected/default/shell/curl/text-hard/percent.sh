#!/usr/bin/env bash
# Percent
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw '100% %s %d {0} {name}'
