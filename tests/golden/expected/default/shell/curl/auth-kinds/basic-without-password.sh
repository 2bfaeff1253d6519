#!/usr/bin/env bash
# Basic without password
#
# Set before running: AUTH_KINDS_USERNAME
set -eu

curl --location 'https://api.example.com/things' \
  --user "$AUTH_KINDS_USERNAME:"
