#!/usr/bin/env bash
# Null source
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/octet-stream' \
  --data-binary '@file.bin'
