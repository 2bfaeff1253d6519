#!/usr/bin/env bash
# As text
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  Accept:text/html \
  X-On:2
