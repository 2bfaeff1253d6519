#!/usr/bin/env bash
# Heredoc words
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'EOF
line
EOF
'
