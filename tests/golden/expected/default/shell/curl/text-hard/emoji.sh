#!/usr/bin/env bash
# Emoji
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw $'naïve 🎉 日本\xe2\x80\xaeabc'
