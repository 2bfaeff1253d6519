#!/usr/bin/env bash
# Variables
#
# Set before running: NAME, VALUE, ORG_ID
set -eu

curl --location 'https://api.example.com/things' \
  --header "X-$NAME: v$VALUE" \
  --header "orgId: $ORG_ID"
