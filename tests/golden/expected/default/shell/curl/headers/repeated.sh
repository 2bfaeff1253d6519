#!/usr/bin/env bash
# Repeated
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Tag: a' \
  --header 'X-Tag: b' \
  --header 'Accept: text/html' \
  --header 'Accept: text/plain'
