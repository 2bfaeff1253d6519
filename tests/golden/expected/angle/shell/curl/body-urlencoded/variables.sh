#!/usr/bin/env bash
# Variables
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'code=<code>' \
  --data-urlencode '%3Cfield%3E=x<y>z'
