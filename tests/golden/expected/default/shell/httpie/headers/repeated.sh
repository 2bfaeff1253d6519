#!/usr/bin/env bash
# Repeated
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  X-Tag:a \
  X-Tag:b \
  Accept:text/html \
  Accept:text/plain
