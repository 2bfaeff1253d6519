#!/usr/bin/env bash
# Put
set -eu

curl --request PUT --location 'https://api.example.com/things' \
  --data-urlencode 'a=1'
