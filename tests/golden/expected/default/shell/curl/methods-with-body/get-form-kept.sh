#!/usr/bin/env bash
# Get form kept
set -eu

curl --request GET --location 'https://api.example.com/things' \
  --data-urlencode 'a=1'
