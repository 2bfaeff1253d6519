#!/usr/bin/env bash
# Binary
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: image/png' \
  --data-binary '@path/to/photo.png'
