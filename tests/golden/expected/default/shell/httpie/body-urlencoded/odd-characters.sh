#!/usr/bin/env bash
# Odd characters
set -eu

http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  'a b&c=d=e&f+g' \
  'naïve=日本 🎉' \
  'quote=it'\''s "so"'
