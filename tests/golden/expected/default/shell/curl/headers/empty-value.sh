#!/usr/bin/env bash
# Empty value
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Empty;' \
  --header 'Accept;'
