#!/usr/bin/env bash
# Crlf
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw $'one\r
two\r
'
