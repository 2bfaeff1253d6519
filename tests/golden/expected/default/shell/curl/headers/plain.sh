#!/usr/bin/env bash
# Plain
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Accept: application/json' \
  --header 'X-Trace: abc-123'
