#!/usr/bin/env bash
# Empty name
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  X-Kept:1
