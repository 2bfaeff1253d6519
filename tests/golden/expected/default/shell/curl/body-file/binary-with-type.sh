#!/usr/bin/env bash
# Binary with type
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: image/png' \
  --data-binary '@photo.png'
