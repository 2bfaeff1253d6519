#!/usr/bin/env bash
# Empty name
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Kept: 1'
