#!/usr/bin/env bash
# System headers off
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type:' \
  --data-raw '{"a": 1}'
