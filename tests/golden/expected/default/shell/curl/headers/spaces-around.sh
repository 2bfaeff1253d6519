#!/usr/bin/env bash
# Spaces around
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Wide: padded'
