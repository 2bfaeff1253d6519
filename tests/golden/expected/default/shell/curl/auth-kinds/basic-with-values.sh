#!/usr/bin/env bash
# Basic with values
#
# Set before running: AUTH_KINDS_USERNAME, AUTH_KINDS_PASSWORD
set -eu

curl --location 'https://api.example.com/things' \
  --user "$AUTH_KINDS_USERNAME:$AUTH_KINDS_PASSWORD"
