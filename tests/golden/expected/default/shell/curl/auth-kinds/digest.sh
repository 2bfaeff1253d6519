#!/usr/bin/env bash
# Digest
#
# Set before running: AUTH_KINDS_USERNAME, PASSWORD
set -eu

curl --location 'https://api.example.com/things' \
  --digest \
  --user "$AUTH_KINDS_USERNAME:$PASSWORD"
