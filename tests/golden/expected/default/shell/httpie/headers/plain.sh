#!/usr/bin/env bash
# Plain
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  Accept:application/json \
  X-Trace:abc-123
