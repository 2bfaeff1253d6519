#!/usr/bin/env bash
# Heredoc words
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw 'EOF
line
EOF
'
