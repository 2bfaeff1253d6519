#!/usr/bin/env bash
# Escapes kept
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'html=<b>'
