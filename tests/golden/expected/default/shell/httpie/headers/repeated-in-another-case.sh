#!/usr/bin/env bash
# Repeated in another case
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  x-tag:b
