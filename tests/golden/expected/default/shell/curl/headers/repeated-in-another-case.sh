#!/usr/bin/env bash
# Repeated in another case
set -eu

curl --location 'https://api.example.com/things' \
  --header 'x-tag: b'
