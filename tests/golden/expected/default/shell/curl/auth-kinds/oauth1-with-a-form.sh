#!/usr/bin/env bash
# OAuth1 with a form
#
# Set before running: STATUS
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode "status=$STATUS & more"
