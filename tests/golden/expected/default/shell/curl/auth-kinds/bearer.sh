#!/usr/bin/env bash
# Bearer
#
# Set before running: ACCESS_TOKEN
set -eu

curl --location 'https://api.example.com/things' \
  --header "Authorization: Bearer $ACCESS_TOKEN"
