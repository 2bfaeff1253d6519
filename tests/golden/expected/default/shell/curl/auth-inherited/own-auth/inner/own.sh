#!/usr/bin/env bash
# Own
#
# Set before running: OWN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $OWN"
