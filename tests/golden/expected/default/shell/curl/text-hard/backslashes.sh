#!/usr/bin/env bash
# Backslashes
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw $'C:\\temp\\new \\'
