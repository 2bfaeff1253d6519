#!/usr/bin/env bash
# Api key in header
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Api-Key: <key>'
