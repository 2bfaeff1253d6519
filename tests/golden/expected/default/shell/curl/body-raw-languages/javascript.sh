#!/usr/bin/env bash
# Javascript
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/javascript' \
  --data-raw "console.log('hi');"
