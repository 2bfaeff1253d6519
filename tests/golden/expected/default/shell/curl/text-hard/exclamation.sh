#!/usr/bin/env bash
# Exclamation
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'wow!! !$'
