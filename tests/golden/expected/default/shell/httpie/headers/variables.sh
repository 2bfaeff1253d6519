#!/usr/bin/env bash
# Variables
#
# Set before running: NAME, VALUE, ORG_ID
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  "X-${NAME}:v$VALUE" \
  "orgId: $ORG_ID"
