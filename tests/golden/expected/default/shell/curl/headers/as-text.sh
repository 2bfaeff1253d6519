#!/usr/bin/env bash
# As text
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Accept: text/html' \
  --header 'X-On: 2'
