#!/usr/bin/env bash
# OAuth1 with a form
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'status=<status> & more'
