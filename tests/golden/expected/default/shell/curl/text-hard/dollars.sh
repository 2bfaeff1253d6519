#!/usr/bin/env bash
# Dollars
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw "\$HOME \${PATH} \$(id) \$1"
