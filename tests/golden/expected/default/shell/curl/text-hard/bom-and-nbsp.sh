#!/usr/bin/env bash
# Bom and nbsp
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw $'\xef\xbb\xbfa\xc2\xa0b'
