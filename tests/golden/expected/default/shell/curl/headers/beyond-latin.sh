#!/usr/bin/env bash
# Beyond latin
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Name: 日本'
