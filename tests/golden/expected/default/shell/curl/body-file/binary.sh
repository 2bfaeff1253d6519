#!/usr/bin/env bash
# Binary
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: image/png' \
  --data-binary '@/home/ada/photo.png'
