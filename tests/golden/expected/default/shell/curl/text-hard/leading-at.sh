#!/usr/bin/env bash
# Leading at
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw '@file.txt'
