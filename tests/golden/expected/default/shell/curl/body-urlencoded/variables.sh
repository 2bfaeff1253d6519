#!/usr/bin/env bash
# Variables
#
# Set before running: CODE, FIELD, Y
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode "code=$CODE" \
  --data-urlencode "$FIELD=x${Y}z"
