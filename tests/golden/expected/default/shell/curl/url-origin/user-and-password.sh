#!/usr/bin/env bash
# User and password
#
# Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD
set -eu

curl --location 'https://api.example.com/a' \
  --user "$URL_ORIGIN_USERNAME:$URL_ORIGIN_PASSWORD"
