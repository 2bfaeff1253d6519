#!/usr/bin/env bash
# Odd braces
set -eu

curl --location 'https://api.example.com/a' \
  --header 'X-A: <spaced>' \
  --header 'X-B: <value>' \
  --header 'X-C: {<triple>}' \
  --header 'X-D: {{open'
