#!/usr/bin/env bash
# Latin
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Name: José'
