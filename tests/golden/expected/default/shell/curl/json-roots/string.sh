#!/usr/bin/env bash
# String
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '"text"'
