#!/usr/bin/env bash
# Delete with form
set -eu

curl --request DELETE --location 'https://api.example.com/things' \
  --data-urlencode 'a=1'
