#!/usr/bin/env bash
# Null value
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  X-Null:null
