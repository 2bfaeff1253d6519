#!/usr/bin/env bash
# From collection
#
# Set before running: ACCESS_TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $ACCESS_TOKEN"
