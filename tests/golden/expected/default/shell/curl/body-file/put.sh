#!/usr/bin/env bash
# Put
set -eu

curl --request PUT --location 'https://api.example.com/things' \
  --header 'Content-Type: application/octet-stream' \
  --data-binary '@my file.bin'
