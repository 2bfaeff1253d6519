#!/usr/bin/env bash
# Html
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/html' \
  --data-raw '<p>Hello</p>'
