#!/usr/bin/env bash
# Backslashes
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw $'C:\\temp\\new \\'
