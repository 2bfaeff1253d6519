#!/usr/bin/env bash
# Secret value
set -eu

curl --location 'https://api.example.com/a' \
  --header 'X-Api-Key: <api_key>'
