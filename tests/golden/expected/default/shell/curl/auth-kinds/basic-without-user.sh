#!/usr/bin/env bash
# Basic without user
#
# Set before running: AUTH_KINDS_PASSWORD
set -eu

curl --location 'https://api.example.com/things' \
  --user ":$AUTH_KINDS_PASSWORD"
