#!/usr/bin/env bash
# Api key by default
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Api-Key: <key>'
